// The JavaScript beside this declaration is made by `npm run build` and is not kept in git.

/** Tells one build of the tool from another: a hash of its source, schemas, norms and templates. */
export const buildId: string;
