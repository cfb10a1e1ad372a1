import type { ListedText } from '../language.ts';

/** Registers and documents as `list` shows them: 'register people', 'document privacy-policy'. */
export const listed: Readonly<Record<string, ListedText>> = {
  'register accesses': {
    title: 'Access rights',
    description: 'A person, an application or a room, a level of access.',
  },
  'register applications': {
    title: 'Applications and resources',
    description: 'Software or a network resource one can be given access to.',
  },
  'register assets': {
    title: 'Hardware and software',
    description: 'The inventory: a device, a medium, a piece of software or a lot of identical things.',
  },
  'register backups': { title: 'Backups', description: 'A backup set: which data, where, how often.' },
  'register controls': {
    title: 'Periodic controls',
    description: 'A duty that comes back, and the times it was done.',
  },
  'register data-categories': {
    title: 'Data categories',
    description: 'The categories of personal data that the organisation processes.',
  },
  'register decisions': {
    title: 'Decisions',
    description: 'A decision of a body, or a "security" item of its agenda.',
  },
  'register declarations': {
    title: 'Confidentiality declarations',
    description: 'A declaration signed by a person.',
  },
  'register documents': {
    title: 'Controlled documents',
    description: 'A document that the centre keeps up to date and has approved.',
  },
  'register dpias': { title: 'Impact assessments', description: 'A data protection impact assessment.' },
  'register incidents': { title: 'Incidents', description: 'A security incident, data breach or not.' },
  'register interventions': {
    title: 'Interventions',
    description: 'Any work on the systems, planned or not, by staff or a supplier.',
  },
  'register legal-texts': {
    title: 'Legal texts',
    description: 'The statutes, decrees and circulars that the organisation cites, on top of the shipped list.',
  },
  'register measures': { title: 'Security measures', description: 'Technical and organisational measures.' },
  'register norms': { title: 'State of compliance', description: 'For each norm: where the centre stands, and why.' },
  'register notices': {
    title: 'Published notices',
    description: 'The information notices that are published (privacy policy, short notice, charter).',
  },
  'register opinions': {
    title: 'Opinions of the adviser',
    description: 'A written, reasoned opinion of the security adviser or the data protection officer.',
  },
  'register organisation': { title: 'Organisation', description: 'The controller: who it is and how to reach it.' },
  'register people': { title: 'People', description: 'Who works for or with the organisation.' },
  'register questionnaire-forms': {
    title: 'Questionnaire forms',
    description: 'The questions of a yearly questionnaire; the working form comes with the tool.',
  },
  'register questionnaires': { title: 'Questionnaires', description: 'The yearly questionnaire on the minimal norms.' },
  'register plan': { title: 'Triennial plan', description: 'An action of the three-year security plan.' },
  'register processing-activities': {
    title: 'Processing activities',
    description: 'The record of processing activities (GDPR, art. 30): one entry per activity.',
  },
  'register processors': {
    title: 'Processors',
    description: 'The suppliers who process data for the organisation, and their contracts.',
  },
  'register recipients': { title: 'Recipients', description: 'Recipients and categories of recipients.' },
  'register requests': {
    title: 'Requests of data subjects',
    description: 'A request of a person who exercises a right. No name: only the reference of the file.',
  },
  'register retention-schedule': {
    title: 'Retention schedule',
    description: 'How long data are kept, and what becomes of them.',
  },
  'register roles': { title: 'Designations', description: 'The formal roles and who holds them.' },
  'register rooms': { title: 'Protected rooms', description: 'Server room, archive room, offices to protect.' },
  'register services': { title: 'Services', description: 'The units of the organisation.' },
  'register supervisory-authorities': {
    title: 'Supervisory authorities',
    description: 'The authorities with whom complaints are lodged, on top of the shipped list.',
  },
  'register trainings': {
    title: 'Awareness and training',
    description: 'An awareness action, or a training that was followed.',
  },
  'document norm-statement': { title: 'Statement of compliance with the minimal norms', description: '' },
  'document triennial-plan': { title: 'Three-year security plan, revised every year', description: '' },
  'document council-agenda': { title: 'Monthly security item of the council', description: '' },
  'document annual-report': {
    title: 'Yearly security report, for the head of daily management and the council',
    description: '',
  },
  'document bcss-questionnaire': {
    title: 'Yearly questionnaire on the minimal norms of the BCSS',
    description: '',
  },
  'document security-policy': { title: 'Information-security policy, in two parts', description: '' },
  'document confidentiality-declaration': {
    title: 'Confidentiality declaration to sign, one a person',
    description: '',
  },
  'document arrival-checklist': { title: 'Check list for the arrival of a person', description: '' },
  'document departure-checklist': { title: 'Check list for the departure of a person', description: '' },
  'document access-inventory': { title: 'Inventory of accesses', description: '' },
  'document asset-inventory': { title: 'Inventory of hardware and software', description: '' },
  'document intervention-log': { title: 'Log of interventions, by year', description: '' },
  'document processing-record': { title: 'Record of processing activities (GDPR, art. 30)', description: '' },
  'document processor-register': { title: 'Register of processors', description: '' },
  'document incident-register': { title: 'Register of incidents and data breaches, by year', description: '' },
  'document request-register': { title: 'Register of requests of data subjects, by year', description: '' },
  'document retention-schedule': { title: 'Retention schedule', description: '' },
  'document declaration-register': { title: 'Register of declarations of confidentiality', description: '' },
  'document training-register': { title: 'Register of trainings, by year', description: '' },
  'document dpo-designation': { title: 'Designation file of the data protection officer', description: '' },
  'document breach-notification': { title: 'Notification of a breach to the supervisory authority', description: '' },
  'document breach-letter': { title: 'Letter to the persons whom a breach concerns', description: '' },
  'document request-reply': { title: 'Reply letter to the request of a data subject', description: '' },
  'document small-texts': { title: 'Short texts to copy: e-mails, forms, photographs, cameras', description: '' },
  'document privacy-policy': { title: 'Privacy notice (GDPR, art. 12 to 14)', description: '' },
};
