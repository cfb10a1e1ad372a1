import type { CheckText } from '../../language.ts';

/** Controlled documents and the files that prove. */
export const documentChecks: Readonly<Record<string, CheckText>> = {
  'document/review-due': {
    title: 'Relecture d’un document à faire',
    message: 'Le document « {document} » devait être relu pour le {nextReviewOn}.',
    hint: 'Relisez-le, puis corrigez reviewedOn et nextReviewOn dans registers/documents ; s’il n’est plus en vigueur, mettez withdrawnOn.',
    why: 'Un document que personne ne relit finit par décrire un centre qui n’existe plus.',
  },
  'document/not-approved': {
    title: 'Document non approuvé',
    message:
      'Le document « {document} » n’est pas approuvé à ce jour[ : la décision « {decision} » n’est pas une approbation, ou est encore à venir].',
    hint: 'Faites approuver ce document, au besoin avec le rapport annuel, puis inscrivez decision dans registers/documents.',
    why: 'Le conseil approuve les procédures que tient le conseiller. Elles ont alors force de règle pour tous.',
  },
  'document/no-owner': {
    title: 'Document sans responsable',
    message: 'On ne sait pas qui tient à jour le document « {document} ».',
    hint: 'Inscrivez owner dans registers/documents.',
    why: 'Un document sans responsable vieillit sans que personne ne s’en aperçoive.',
  },
  'document/no-version': {
    title: 'Document sans version',
    message: 'On ne sait pas quelle version du document « {document} » est en vigueur.',
    hint: 'Inscrivez version, et on, dans registers/documents.',
    why: 'La version relie le texte que l’on lit à la décision qui l’a approuvé.',
  },
  'document/withdrawn-but-annex': {
    title: 'Annexe retirée d’un document en vigueur',
    message: '« {document} » est retiré depuis le {withdrawnOn}, mais reste annexé à « {main} », toujours en vigueur.',
    hint: 'Retirez annexOf dans registers/documents, et inscrivez l’annexe qui remplace celle-ci.',
    why: 'Qui lit le document principal chercherait un texte qui ne vaut plus.',
  },
  'document/approved-version-differs': {
    title: 'Version en vigueur autre que la version approuvée',
    message:
      '« {document} » est en version {version}, mais la décision « {decision} » a approuvé la version {approved}.',
    hint: 'Faites approuver la version {version} et corrigez decision dans registers/documents, ou revenez à la version approuvée.',
    why: 'Ce qui a changé depuis la décision n’a l’accord de personne.',
  },
  'document/approved-hash-differs': {
    title: 'Fichier autre que le fichier approuvé',
    message:
      'Le fichier de « {document} » n’est pas celui que la décision « {decision} » a approuvé : les empreintes diffèrent.',
    hint: 'Remettez le fichier approuvé, ou faites approuver le nouveau et corrigez version, decision et sha256.',
    why: 'La même version a un autre contenu : le texte a changé après l’approbation, ou l’une des empreintes est fausse.',
  },
  'document/evidence-missing': {
    title: 'Preuve introuvable',
    message: 'Le fichier « {path} » est cité, mais il n’existe pas dans ce dossier.',
    hint: 'Remettez le fichier à cet endroit, ou corrigez le chemin ; il part du dossier où se trouve cpas-sec.yaml.',
    why: 'Une preuve que l’on ne peut pas ouvrir ne prouve rien le jour du contrôle.',
  },
  'document/evidence-changed': {
    title: 'Preuve modifiée',
    message: 'Le fichier « {path} » a changé : son empreinte commence par {found}, et non par {written}.',
    hint: 'Remettez le fichier d’origine ; si le changement est voulu, corrigez sha256 après avoir relu le fichier.',
    why: 'L’empreinte garantit que la preuve est restée telle qu’au premier jour.',
  },
  'document/file-changed': {
    title: 'Document modifié',
    message: 'Le fichier « {path} » a changé : son empreinte commence par {found}, et non par {written}.',
    hint: 'Remettez le fichier d’origine ; pour une nouvelle version, corrigez version, on, decision et sha256 dans registers/documents.',
    why: 'Le texte que les gens lisent doit être celui qui est inscrit et approuvé.',
  },
};
