import { declarationWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import { fillSentence } from '../../languages/sentence.ts';
import type { Facts } from '../../model/repository.ts';
import { documentsInForce, newest } from '../../rules/controlled-documents.ts';
import { isMissing, type Said, sayer } from '../said.ts';

/** The rules that the person accepts: the policy and the charter in force, each with its version. */
export function acceptedTexts(facts: Facts, language: Language): readonly Said[] {
  return (['security-policy', 'it-charter'] as const).flatMap((kind): readonly Said[] => {
    const document = newest(documentsInForce(facts, kind));
    if (document === undefined) return [];
    const title = sayer(language, document).needed(document.data.title, 'title');
    if (isMissing(title)) return [title];
    const { version } = document.data;
    const { text } = declarationWordsOf(language.code);
    return [fillSentence(text, version === undefined ? { title } : { title, version })];
  });
}
