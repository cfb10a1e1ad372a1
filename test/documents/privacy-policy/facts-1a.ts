import type { Fact } from './fact.ts';

const introduction = 'Pourquoi cette politique ?';
const responsible = 'Qui est responsable de vos données ?';
const officer = 'Qui est notre délégué à la protection des données ?';
const purposes = "Pourquoi utilisons-nous vos données, et d'où viennent-elles ?";
const sources = "D'où viennent vos données ?";
const categories = 'Quelles données utilisons-nous ?';
const retention = 'Combien de temps gardons-nous vos données ?';
const lawfulness = "Qu'est-ce qui nous autorise à utiliser vos données ?";
const cases = 'Et dans les cas particuliers ?';
const recipients = 'À qui transmettons-nous vos données ?';
const protection = 'Comment protégeons-nous vos données ?';
const rights = 'Quels sont vos droits ?';
const requests = 'Comment exercer vos droits ?';
const complaint = 'Où introduire une réclamation ?';
/** Specification 04, § 1a: the policy of a Belgian CPAS; its annexes are in facts-1a-annex.ts. */
export const facts1a: readonly Fact[] = [
  // 1. Introduction
  ['purpose of the policy', introduction, 'explique comment nous utilisons vos données personnelles'],
  ['frame of the missions: the organic law', introduction, /loi organique du 8 juillet 1976 des centres publics/i],
  ['the person is concerned', introduction, 'la personne qui demande une aide'],
  ['family and household are concerned', introduction, 'les membres de sa famille et de son ménage'],
  ['former ones are concerned', introduction, /anciens membres de son ménage/],
  ['duty to inform', introduction, 'nous oblige à vous informer'],
  ['GDPR (EU) 2016/679', introduction, 'règlement (UE) 2016/679'],
  [
    'contents phrased as questions',
    '',
    'Vos questions',
    'Quels sont vos droits ? <#',
    'Qui est responsable de vos données ? <#',
  ],
  ['contents include the annexes', '', 'Annexe A : le détail, activité par activité <#', 'Annexe B : ', 'Annexe C : '],
  ['contents include the special cases', '', 'pris en photo', 'ma candidature', 'numéro ou une adresse non officiels'],
  // 2. Controller
  ['name of the controller', responsible, "Centre public d'action sociale de Valmont-sur-Ourthe"],
  ['enterprise number', responsible, /Numéro d'entreprise \(BCE\)\s+0100\.010\.067/],
  ['postal address', responsible, 'Place du Vieux Lavoir 7, 4198 Valmont-sur-Ourthe'],
  ['e-mail', responsible, 'info@cpas-valmont.example'],
  ['telephone', responsible, /Téléphone\s+\+32 4 000 01 00/],
  ['fax', responsible, /Télécopie\s+\+32 4 000 01 99/],
  [
    'duty to protect against accidental or deliberate breach',
    responsible,
    'toute atteinte, accidentelle ou volontaire',
  ],
  ['organisation that provides the officer', officer, 'Protecta'],
  ['natural person responsible in it', officer, /Personne responsable\s+Camille Dumoulin/],
  ['address of the officer', officer, 'Rue des Tanneurs 41, 4199 Roche-en-Ourthe'],
  ['e-mail of the officer', officer, 'dpd.valmont@protecta.example'],
  ['telephone of the officer', officer, /Téléphone\s+\+32 4 000 27 10/],
  ['the officer advises', officer, 'nous conseille'],
  ['the officer monitors', officer, 'contrôle que nous respectons les règles'],
  ['the officer is the contact point', officer, 'point de contact'],
  // 3. Purposes and sources
  [
    'group: social, material, medical or psychological aid',
    purposes,
    /Aide sociale, matérielle, médicale, médico-sociale ou psychologique/,
  ],
  ['example: cash aid', purposes, 'aide en espèces'],
  ['example: integration income', purposes, "revenu d'intégration"],
  ['example: urgent medical aid', purposes, 'aide médicale urgente'],
  ['example: housing request', purposes, 'demande de logement'],
  ['group: specific aids', purposes, 'Aides spécifiques'],
  ['example: heating allowance', purposes, 'allocation de chauffage'],
  ['example: disability allowance request', purposes, "demande d'allocation aux personnes handicapées"],
  ['group: particular services', purposes, 'Services particuliers'],
  ['example: home help', purposes, 'aide à domicile'],
  ['example: meals at home', purposes, 'repas à domicile'],
  ['example: day nursery', purposes, 'crèche'],
  ['example: social taxi', purposes, 'taxi social'],
  [
    'processing without a request: debt mediation',
    purposes,
    /nous recevons aussi les données de personnes qui n'ont rien demandé : .*Médiation de dettes/,
  ],
  ['source: the person', sources, 'Vous-même'],
  [
    'source: the BCSS and, through it, the National Register',
    sources,
    /Banque-Carrefour de la sécurité sociale \(BCSS\), pour le Registre national/,
  ],
  ['the sources are not public', sources, "Aucune de ces sources n'est accessible au public"],
  [
    'must the person answer, with consequences',
    'Devez-vous nous répondre ?',
    'Un texte vous oblige à répondre',
    "La conclusion ou l'exécution du contrat demande votre réponse",
    'Vous êtes libre de répondre',
    "sans réponse pour « Aide sociale individuelle », nous n'avons pas les éléments pour accorder l'aide",
  ],
  // 4. Data categories
  ['category: identification', categories, "Données d'identification"],
  ['category: National Register number', categories, 'Numéro de Registre national'],
  ['category: contact', categories, 'Données de contact'],
  ['category: financial identification and income', categories, "Données d'identification financière et revenus"],
  ['category: family and household', categories, 'Famille et ménage'],
  ['category: social and professional', categories, 'Données sociales et professionnelles'],
  ['category: judicial', categories, 'Données judiciaires'],
  ['category: medical', categories, /Données médicales : .*Protection renforcée : données de santé/],
  // 5. Retention
  ['as long as the mission needs', retention, 'aussi longtemps que la mission le demande'],
  ['periods set by the State Archives sorting table', retention, 'ce tableau : Tableau de tri des CPAS (2011)'],
  ['then destroyed, sorted or transferred', retention, "détruites, triées ou versées aux Archives de l'État"],
  // 6. Lawfulness
  ['statute with its date: organic law', lawfulness, 'Loi organique des CPAS (8 juillet 1976)'],
  ['statute with its date: integration', lawfulness, "Loi sur l'intégration sociale (26 mai 2002)"],
  ['statute with its date: relief', lawfulness, 'Loi sur la prise en charge des secours (2 avril 1965)'],
  ['per ground: legal obligation', lawfulness, 'Une obligation légale (RGPD, art. 6, § 1, c))'],
  ['per ground: public interest', lawfulness, "Notre mission d'intérêt public (RGPD, art. 6, § 1, e))"],
  ['article 9 grounds', lawfulness, 'RGPD, art. 9, § 2, h)'],
  ['article 10 ground', lawfulness, 'RGPD, art. 10'],
  ['ground of the national number', lawfulness, 'le numéro de Registre national (RGPD, art. 87)'],
  // 7. Special cases
  ['photographs: written consent', cases, 'avec votre accord écrit'],
  ['photographs: information on the publication place', cases, "où l'image sera publiée"],
  ['photographs: retention', cases, 'combien de temps nous la gardons'],
  ['photographs: deletion', cases, 'la faire retirer et effacer'],
  ['photographs: how to exercise rights', cases, 'comment exercer vos droits'],
  ['photographs: consent form', cases, 'Formulaire « Mon image »'],
  ['unofficial contact data: current file', cases, 'seulement pour votre dossier en cours'],
  [
    'unofficial contact data: later file where contact is needed',
    cases,
    'un dossier ultérieur si nous devons vous joindre',
  ],
  ['applications: three years', cases, 'trois ans après la réception de la candidature'],
  ['applications: to contact again', cases, 'pour vous recontacter'],
  ['applications: not passed on except by law', cases, 'pas à des tiers, sauf si la loi nous y oblige'],
  ['further case: cameras', cases, 'loi du 21 mars 2007'],
  ['further case: cookies', cases, 'Un cookie est un petit fichier'],
  ['further case: newsletter', cases, 'Vous vous désabonnez à tout moment'],
  ['further case: website form', cases, 'dans un formulaire du site'],
  ['further case: minors', cases, 'Les données des mineurs'],
  ['automated decisions: none, said', 'Une machine décide-t-elle à votre place ?', 'Aucune machine ne décide seule'],
  [
    'transfers outside the EEA, with safeguard and copy',
    "Vos données quittent-elles l'Espace économique européen ?",
    'Suisse',
    "décision d'adéquation",
    'Copie de la garantie',
  ],
  // 8. Recipients
  ['legally entitled: SPP IS', recipients, 'SPP Intégration sociale'],
  ['legally entitled: FPS Finance', recipients, 'SPF Finances'],
  ['legally entitled: ONSS', recipients, 'ONSS'],
  ['legally entitled: ONEM', recipients, 'ONEM'],
  ['supervising and subsidising: federal', recipients, 'Autorités fédérales de tutelle et de subvention'],
  ['supervising and subsidising: regional', recipients, 'Autorités régionales de tutelle et de subvention'],
  ['judicial authorities', recipients, 'Les autorités judiciaires', 'Cours et tribunaux'],
  ['directly related: lawyers', recipients, 'Avocats'],
  ['directly related: regional receiver', recipients, 'Receveur régional'],
  ['processors by category', recipients, 'entretien informatique', 'logiciels métier'],
  ['no other transfer', recipients, "Nous ne transmettons vos données à personne d'autre"],
  // 9. Protection
  ['instructions to staff', protection, 'instructions écrites'],
  [
    'instructions to processors and contract',
    protection,
    'Nos sous-traitants suivent nos instructions',
    /contrat les oblige/,
  ],
  ['professional secrecy', protection, 'tenus au secret professionnel'],
  ['physical measures', protection, "protégés contre l'intrusion"],
  ['backup and where it is kept', protection, 'Une copie chiffrée est gardée'],
  ['antivirus', protection, 'antivirus'],
  ['passwords', protection, 'mot de passe'],
  ['strong authentication', protection, 'authentification forte'],
  [
    'regular review by the officer within the BCSS norms',
    protection,
    /vérifie chaque année ces mesures.*normes minimales de la BCSS/,
  ],
  // 10. Rights
  [
    'erasure always: unlawful, useless, after an objection',
    rights,
    /utilisée illégalement, devenue inutile.*art\. 17, § 1\)/,
  ],
  ['right: information', rights, 'Information :'],
  ['right: access', rights, 'Accès :'],
  ['right: rectification', rights, 'Rectification :'],
  ['right: erasure, where the basis opens it', rights, /Effacement :.*ne repose ni sur la loi ni sur notre mission/],
  ['right: objection', rights, 'Opposition :'],
  ['objection set apart (art. 21(4))', rights, "Votre droit d'opposition\n\nVous avez le droit de vous opposer"],
  ['objection only for public interest', rights, "ce qui repose sur notre mission d'intérêt public"],
  ['right: withdrawal of consent', rights, 'Retrait du consentement :'],
  ['right: restriction', rights, 'Limitation :'],
  [
    'right: portability, for contract and consent only',
    rights,
    'ce qui repose sur un contrat ou sur votre consentement',
  ],
  ['how: directly', requests, "le contact direct : l'assistant social qui suit votre dossier"],
  ['how: through the officer', requests, 'le délégué à la protection des données : dpd.valmont@protecta.example'],
  ['proof of identity', requests, 'preuve de votre identité'],
  ['one month', requests, 'au plus tard un mois après la réception de votre demande'],
  ['two more months', requests, "jusqu'à deux mois de plus", 'pourquoi pendant le premier mois'],
  ['free of charge', requests, "C'est gratuit"],
  ['refusal with reasons', requests, 'nous vous donnons nos raisons'],
  ['complaint: authority', complaint, 'Autorité de protection des données (APD)'],
  ['complaint: address', complaint, 'rue de la Presse 35, 1000 Bruxelles'],
  ['complaint: link', complaint, 'https://www.autoriteprotectiondonnees.be/'],
  [
    'judicial remedy',
    complaint,
    'saisir le président du tribunal de première instance',
    'loi du 30 juillet 2018, art. 209',
  ],
];
