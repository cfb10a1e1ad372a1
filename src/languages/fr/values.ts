type Words = Readonly<Record<string, string>>;

/** registers/roles: role */
export const roleWords: Words = {
  'security-adviser': 'conseiller en sécurité',
  'deputy-security-adviser': 'conseiller en sécurité adjoint',
  dpo: 'délégué à la protection des données',
  'deputy-dpo': 'délégué adjoint à la protection des données',
  'local-access-manager': 'gestionnaire local',
  'entity-access-responsible': 'responsable accès entité',
  'platform-member': 'membre de la plateforme de sécurité',
  'head-of-daily-management': 'responsable de la gestion journalière',
  president: 'président',
};

/** registers/documents: kind */
export const documentWords: Words = {
  'security-policy': 'politique de sécurité',
  'triennial-plan': 'plan de sécurité',
  'annual-report': 'rapport annuel',
  questionnaire: 'questionnaire',
  'it-charter': 'charte informatique',
  'continuity-plan': 'plan de continuité',
  'risk-analysis': 'analyse des risques',
  'audit-report': 'rapport d’audit',
  'norm-statement': 'déclaration de conformité',
  'platform-minutes': 'procès-verbal de la plateforme',
  procedure: 'procédure',
  directive: 'directive',
  form: 'formulaire',
  other: 'autre document',
};

/** registers/rooms: protections.against */
export const dangerWords: Words = {
  fire: 'incendie',
  water: 'eau',
  intrusion: 'intrusion',
  'power-cut': 'coupure de courant',
  heat: 'chaleur',
};

/** registers/processing-activities: dpia.criteria (WP 248) */
export const criterionWords: Words = {
  scoring: 'évaluation ou notation de personnes',
  'automated-decision': 'décision automatisée',
  'systematic-monitoring': 'surveillance systématique',
  'sensitive-data': 'données sensibles',
  'large-scale': 'grande échelle',
  matching: 'croisement de données',
  'vulnerable-persons': 'personnes vulnérables',
  'innovative-use': 'usage innovant',
  'bars-a-right': 'accès à un droit empêché',
};

/** registers/norms: status */
export const statusWords: Words = {
  compliant: 'conforme',
  partly: 'en partie conforme',
  'not-compliant': 'non conforme',
  'not-applicable': 'sans objet',
};

/** registers/plan: state */
export const stateWords: Words = {
  planned: 'prévue',
  'in-progress': 'en cours',
  done: 'faite',
  postponed: 'reportée',
  dropped: 'abandonnée',
};
