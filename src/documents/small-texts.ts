import { smallTextsWordsOf } from '../languages/document-words.ts';
import type { Language } from '../languages/language.ts';
import type { Facts } from '../model/repository.ts';
import { normsOf } from '../norms/norm-set.ts';
import type { DocumentDefinition, View } from './document.ts';
import { frame } from './frame.ts';
import { authority } from './letter/authority.ts';
import { officer } from './letter/officer.ts';
import { sender } from './letter/sender.ts';
import { addressOf, caseIn, noticeToCitizens } from './small-texts/published-notice.ts';

/** Short texts to copy: the e-mail disclaimer, the line of a form, the photo consent form, the text beside a camera. */
export const smallTexts: DocumentDefinition = {
  name: 'small-texts',
  title: 'Petits textes à copier : courriels, formulaires, photos, caméras',
  norms: ['gdpr:7(1)', 'gdpr:12(1)', 'gdpr:13(1)', 'bcss:comms.transfer'],
  templates: ['small-texts'],
  views,
};

function* views(facts: Facts, language: Language): Iterable<View> {
  const { profile } = facts.repository.settings.data;
  const notice = noticeToCitizens(facts);
  const cite = (id: string) => normsOf(facts.repository).find(id)?.title[language.code] ?? id;
  yield {
    ...frame(facts, language, { title: smallTextsWordsOf(language.code).title, status: '' }),
    file: 'small-texts',
    template: 'small-texts',
    data: {
      sender: sender(facts, language),
      officer: officer(facts, language),
      authority: authority(facts, language),
      isCpas: profile === 'be-cpas',
      isBelgian: profile.startsWith('be-'),
      twoSignatures: normsOf(facts.repository).citation('law:be-cpas-1976#28, § 2', language.code),
      cameraLaw: cite('law:be-camera-2007'),
      notice: notice === undefined ? '' : addressOf(notice),
      photos: caseIn(notice, 'photographs', language) ?? '',
      hasCameras: caseIn(notice, 'cameras', language) !== undefined,
    },
    figures: {},
  };
}
