import type { Problem } from '../../model/errors.ts';
import type { ProblemText } from '../language.ts';

/** Why a request cannot be carried out, and what to do. */
export const problems: Readonly<Record<Problem, ProblemText>> = {
  'folder-missing': { message: 'Le dossier « {path} » n’existe pas.', hint: 'Vérifiez le chemin.' },
  'not-a-folder': {
    message: '« {path} » n’est pas un dossier.',
    hint: 'Indiquez le dossier qui contient cpas-sec.yaml.',
  },
  'no-repository': {
    message:
      'Il n’y a pas de fichier cpas-sec.yaml dans « {path} ».[ Renommez « {misnamed} » : ce doit être son nom exact.]',
    hint: 'Placez-vous dans le dossier qui contient cpas-sec.yaml, ou indiquez son chemin. Pour un nouveau dossier, créez ce fichier avec trois lignes : profile: be-cpas, level: start, languages: [fr].',
  },
  'unreadable-file': {
    message: 'Le fichier « {path} » ne peut pas être lu ({code}).',
    hint: 'Vérifiez les droits d’accès du fichier.',
  },
  'unwritable-file': {
    message: 'Le fichier « {path} » ne peut pas être écrit ({code}).',
    hint: 'Vérifiez les droits d’accès, l’espace libre, et que le fichier n’est pas ouvert ailleurs.',
  },
  'file-changed': {
    message: 'Le fichier « {path} » a changé entre-temps : il n’a pas été écrit.',
    hint: 'Regardez ce qui a changé, fermez-le dans l’éditeur, puis recommencez.',
  },
  'not-editable': {
    message:
      'Le fichier « {path} », ligne {line}, ne peut pas être modifié par l’outil : {reason|shared=une ancre, un alias ou une fusion y partage des valeurs|tag=une étiquette YAML y est posée|unusual=l’écriture y est inhabituelle|unreadable=ce n’est pas un YAML lisible|line-ends=ses fins de ligne sont celles d’anciens Macintosh|absent=ce qui devait être modifié ne s’y trouve pas}.',
    hint: 'Modifiez cette ligne dans un éditeur, ou récrivez-la simplement, puis recommencez.',
  },
  'no-terminal': {
    message: 'Il manque une réponse, et il n’y a pas de terminal pour la demander[ : {question}].',
    hint: 'Donnez-la par une option : {flags}.',
  },
  'bad-answer': { message: '{flag} : « {value} » ne convient pas. {reason}', hint: 'Corrigez la valeur de l’option.' },
  'unknown-answer': { message: '{flag} : « {value} » n’est pas une réponse possible.', hint: 'Choix : {known}.' },
  'no-such-form': {
    message: 'Le formulaire « {name} » du questionnaire n’existe pas.',
    hint: 'Corrigez le champ form, ou placez le formulaire dans questionnaires/forms/.',
  },
  'answer-without-question': {
    message: 'L’option {flag} ne dit pas à quelle question elle répond.',
    hint: 'Ajoutez --question avec l’identifiant de la question.',
  },
  'unknown-question': {
    message: 'Le formulaire n’a pas de question « {name} ».[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Les identifiants des questions sont ceux du fichier du questionnaire (question: …).',
  },
  'nothing-to-confirm': {
    message: 'La question « {name} » n’a pas de réponse à confirmer.',
    hint: 'Donnez la réponse avec --value.',
  },
  'confirm-and-value': {
    message: 'L’option --confirm garde la proposition, {flag} en donne une autre : rien n’est écrit.',
    hint: 'Gardez une seule des deux options.',
  },
  'questionnaire-sent': {
    message: 'Le questionnaire {year} a été envoyé le {day} : ses réponses ne changent plus.',
    hint: 'Le fichier est la preuve de ce qui a été dit. Si la date d’envoi est fausse, corrigez sentOn dans {path}.',
  },
  'unreadable-questionnaire': {
    message: 'Le questionnaire {year} existe, mais il ne peut pas être lu : {place}. {reason}',
    hint: 'Corrigez cette ligne, puis recommencez. `cpas-sec validate` montre toutes les fautes.',
  },
  'ambiguous-question': {
    message: 'Plusieurs questions portent le numéro « {name} ».',
    hint: 'Donnez l’identifiant de la question : {known}.',
  },
  'format-and-ending': {
    message: 'Le fichier « {path} » ne dit pas le même format que --format {format}.',
    hint: 'Retirez --format : la fin du nom (.csv, .xlsx ou .json) suffit. Ou corrigez l’une des deux options.',
  },
  'export-over-register': {
    message: '« {path} » est un fichier du centre (registre, questionnaire ou réglages) : rien n’est écrit.',
    hint: 'Donnez un autre nom ou un autre dossier, par exemple --output questionnaire.{format}.',
  },
  'no-questionnaire-of-year': {
    message: 'Il n’y a pas de questionnaire {year} à écrire.[ Questionnaires : {known}.]',
    hint: 'Choisissez une autre année avec --year, ou préparez-le avec : cpas-sec questionnaire start {year}.',
  },
  'answer-contradicted': {
    message:
      'La question « {name} » ne peut pas recevoir « conforme » : les registres montrent le contraire ({titles}).',
    hint: 'Corrigez les registres, ou répondez « partly » ou « not-compliant » avec une explication.',
  },
  'evidence-missing': {
    message: 'La preuve « {path} » n’est pas un fichier de ce dossier.',
    hint: 'Placez le fichier dans evidence/ et donnez son chemin depuis la racine du dossier de registres.',
  },
  'target-empty': {
    message: 'L’option --out ne nomme aucun dossier.',
    hint: 'Donnez le dossier où écrire, par exemple --out documents.',
  },
  'target-not-a-folder': {
    message: '« {path} » n’est pas un dossier : aucun document n’a été écrit.',
    hint: 'Donnez un dossier à l’option --out ; un nouveau dossier sera créé.',
  },
  'unknown-document': {
    message: 'Le document « {name} » n’existe pas.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: '`cpas-sec list documents` donne les documents disponibles.',
  },
  'unknown-format': {
    message: 'Le format « {name} » n’existe pas.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Formats disponibles : {known}.',
  },
  'no-sheet': {
    message: 'Le document « {name} » n’est pas un tableau : il ne s’écrit pas en {format}.',
    hint: 'Documents qui s’écrivent en csv et xlsx : {known}.',
  },
  'unknown-report': {
    message: 'Le format de constat « {name} » n’existe pas.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Formats disponibles : {known}.',
  },
  'unknown-language': {
    message: 'La langue « {name} » n’est pas disponible ici.',
    hint: 'Langues disponibles : {known}.',
  },
  'unknown-layer': { message: 'La couche « {name} » n’existe pas.', hint: 'Couches disponibles : {known}.' },
  'unknown-check': {
    message: 'Le code « {name} » n’existe pas.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: '`cpas-sec list rules` donne tous les codes.',
  },
  'unknown-list': {
    message: '« {name} » ne peut pas être listé.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Choisissez parmi : {known}.',
  },
  'unknown-concern': {
    message: '« {name} » n’est pas un choix de --only.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Choisissez parmi : {known}.',
  },
  'unknown-entry': {
    message: '« {name} » n’existe pas dans le registre {register}.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Donnez l’identifiant (champ id) d’une fiche du registre {register}.',
  },
  'no-officer': {
    message: '« {name} » ne désigne aucun délégué à la protection des données.',
    hint: 'Donnez l’identifiant (champ id) d’une fiche du registre roles dont le rôle est dpo, ou celui de la personne.',
  },
  'bad-month': {
    message: '« {value} » n’est pas un mois.',
    hint: 'Écrivez AAAA-MM, par exemple 2026-11.',
  },
  'month-too-far': {
    message: 'Le mois {value} est trop loin : les registres n’en disent presque rien.',
    hint: 'Demandez un mois jusqu’à {last}.',
  },
  'bad-year': {
    message: '« {value} » n’est pas une année.',
    hint: 'Écrivez quatre chiffres, par exemple 2026.',
  },
  'bad-day': {
    message: '« {value} » n’est pas une date du calendrier.',
    hint: 'Écrivez AAAA-MM-JJ, par exemple 2026-12-31.',
  },
  'bad-period': {
    message: '« {value} » n’est pas une durée.',
    hint: 'Écrivez par exemple 30j (jours), 6s (semaines), 3m (mois), 1a (an) ; 30d, 6w, 3m, 1y ou P30D conviennent aussi.',
  },
  'unknown-person': {
    message: 'Le registre people n’a personne sous l’identifiant « {name} ».[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Donnez l’identifiant (id) écrit dans registers/people.',
  },
  'unknown-decision': {
    message: 'La décision « {name} » n’est pas dans registers/decisions.',
    hint: 'Inscrivez-la, ou corrigez son identifiant.[ Vouliez-vous dire « {suggestion} » ?]',
  },
  'decision-adopts-nothing': {
    message: 'La décision « {name} » ne peut pas adopter le plan.',
    hint: 'Il faut une décision du Conseil (body: council) qui approuve le plan ou vote ses crédits (kind: approval ou budget).',
  },
  'decision-not-on-plan': {
    message: 'La décision « {name} » n’est pas inscrite comme une décision sur le plan triennal.',
    hint: 'Inscrivez sous document, dans la décision, l’identifiant du plan ; ou sous decision, dans la fiche du plan, cette décision.',
  },
  'adopted-since': {
    message: 'La décision « {name} » est plus ancienne que la dernière qui a fixé le plan (« {latest} », du {day}).',
    hint: 'Le plan d’aujourd’hui n’est pas celui d’alors : inscrivez à la main sous adopted ce que cette décision avait fixé. Rien n’a été écrit.',
  },
  'decision-to-come': {
    message: 'La décision « {name} » est du {day} : elle n’est pas encore prise.',
    hint: 'Attendez la séance, ou corrigez sa date dans registers/decisions.',
  },
  'already-adopted': {
    message: 'La décision « {name} » a déjà fixé des actions du plan ({count}) : rien n’a été écrit.',
    hint: 'Corrigez à la main sous adopted, dans registers/plan, ce qui n’est pas ce que le Conseil a décidé.',
  },
  'never-adopted': {
    message: 'Aucune décision n’a encore fixé d’action : il n’y a rien à comparer.',
    hint: 'Après la séance, lancez cpas-sec plan adopt avec la décision du Conseil.',
  },
  'no-such-adoption': {
    message: 'La décision « {name} » n’a fixé aucune action à cette date.',
    hint: 'Décisions qui ont adopté le plan : {known}.',
  },
  'nothing-to-adopt': {
    message: 'Le plan {from}-{to} n’a aucune action ouverte : rien n’a été écrit.',
    hint: 'Inscrivez les actions de ces années dans registers/plan.yaml, ou corrigez leur year.',
  },
  'plan-not-editable': {
    message:
      '{path}, ligne {line} : l’action est écrite d’une façon où des lignes ne peuvent pas être ajoutées sans risque.',
    hint: 'Écrivez-la en toutes lettres, sans ancre (&) ni alias (*), puis recommencez. Rien n’a été écrit.',
  },
  'unknown-plan-step': {
    message: '« {name} » n’est pas une action de cpas-sec plan.',
    hint: 'Choisissez parmi : {known}.',
  },
  'no-decision-named': {
    message: 'Il faut dire quelle décision adopte le plan.',
    hint: 'Par exemple : cpas-sec plan adopt 2026-11-plan. Les décisions sont dans registers/decisions.',
  },
  'faulty-settings': {
    message: 'Les réglages de « {path} » (cpas-sec.yaml) sont en faute.',
    hint: '`cpas-sec validate` montre la ligne à corriger.',
  },
  'bad-number': {
    message: '« {value} » n’est pas un nombre entier positif.',
    hint: 'Écrivez un nombre, par exemple 0.',
  },
  'file-missing': {
    message: 'Le fichier {path} n’existe pas.',
    hint: 'Vérifiez le chemin.',
  },
  'no-json': {
    message: 'Le fichier {path} n’est pas du JSON.',
    hint: 'Écrivez-le à nouveau : il est peut-être coupé.',
  },
  'no-report': {
    message: 'Le fichier {file} n’est pas un rapport de cpas-sec validate.',
    hint: 'Écrivez chaque part avec : cpas-sec validate … --format json --output part-1.json.',
  },
  'reports-differ': {
    message: 'Les rapports ne viennent pas du même contrôle ; {field} diffère : {values}.',
    hint: 'Donnez à toutes les parts la même date (--as-of) et la même langue (--lang).',
  },
  'folder-in-two-reports': {
    message: 'Le dossier {path} est dans deux rapports.',
    hint: 'Chaque part doit avoir son numéro : --shard 1/4, 2/4, 3/4, 4/4.',
  },
  'part-missing': {
    message: 'Il manque la part {parts} : le rapport réuni tairait ses dossiers.',
    hint: 'Donnez un rapport par part, de la première à la dernière. Si une machine a échoué, relancez sa part.',
  },
  'part-twice': {
    message: 'La part {part} est donnée deux fois.',
    hint: 'Donnez chaque part une seule fois.',
  },
  'cache-in-registers': {
    message: '--cache {path} : ce dossier est un dossier de registres, les résultats ne peuvent pas y être gardés.',
    hint: 'Si c’est le dossier à vérifier, écrivez-le avant l’option : cpas-sec validate {path} --cache.',
  },
  'bad-shard': {
    message: '« {value} » n’est pas une part : il faut i/n, par exemple 1/4.',
    hint: 'i va de 1 à n. Chaque machine reçoit le même n et un autre i.',
  },
  'nothing-fits': {
    message: 'Aucun dossier de registres ne répond à « {path} ».',
    hint: 'Un dossier de registres contient cpas-sec.yaml. Vérifiez le chemin ; centres/* vise les dossiers qui sont juste dans centres.',
  },
  'several-reports': {
    message: 'Plusieurs rapports veulent le même écran : {formats}.',
    hint: 'Donnez un fichier à tous sauf un, par exemple : --format pretty --format sarif=constats.sarif.',
  },
  'several-outputs': {
    message: '--output est donné plusieurs fois : {files}.',
    hint: 'Donnez-le une fois ; pour plusieurs rapports, écrivez --format json=a.json --format junit=b.xml.',
  },
  'same-file': {
    message: 'Deux rapports veulent le même fichier : {file}.',
    hint: 'Donnez à chaque rapport son propre fichier.',
  },
  'output-without-report': {
    message: '--output {file} : chaque rapport a déjà son fichier.',
    hint: 'Retirez --output, ou retirez « =FICHIER » d’un des --format.',
  },
  'faulty-baseline': {
    message: 'Le fichier baseline.yaml de {path} est en faute, ligne {line} : il n’a pas été touché.',
    hint: 'cpas-sec validate dit laquelle. Reprenez la version de git, ou supprimez le fichier pour recommencer.',
  },
  'no-git': {
    message:
      'Il n’y a pas de version antérieure de « {path} » à lire[ : ce dossier n’est pas suivi par {untracked}][ : le programme {absent} n’est pas installé, ou introuvable].',
    hint: 'Installez git au besoin, lancez git init et un premier commit, ou retirez l’option qui compare avec une version.',
  },
  'unknown-version': {
    message: 'Git ne connaît pas la version « {version} » dans « {path} ».',
    hint: 'Donnez une branche, une étiquette ou un commit : git log --oneline les montre. En intégration continue, il faut l’historique complet (fetch-depth: 0).',
  },
  'git-failed': {
    message: 'Git a refusé de lire {path} : {reason}',
    hint: 'Corrigez ce que git dit, puis relancez.',
  },
  'no-such-notice': {
    message: 'Aucun avis ne s’adresse au public « {audience} ».',
    hint: 'Publics qui ont un avis : {known}.',
  },
  'no-template': {
    message: 'Le document « {name} » n’existe pas encore dans la langue « {language} ».',
    hint: 'Langues disponibles : {known}.',
  },
  'faulty-catalogue': {
    message: 'Le catalogue de normes {path} a une faute à la ligne {line} ({code}).',
    hint: 'Corrigez-la d’abord : `cpas-sec explain {code}` dit comment. Dans norms/, `cpas-sec validate` montre toutes les fautes.',
  },
  'unreadable-register': {
    message: 'Le fichier {path} ne peut pas être lu (ligne {line}) : ses citations de normes resteraient en arrière.',
    hint: 'Corrigez-le d’abord : `cpas-sec validate` montre la faute.',
  },
  'write-and-to': {
    message: '--write et --to ne vont pas ensemble : les fiches citeraient un catalogue que le dossier n’a pas.',
    hint: 'Placez d’abord {file} dans norms/, puis lancez `cpas-sec migrate-norms --write`.',
  },
  'faulty-registers': {
    message:
      'Les registres contiennent {count} erreur : aucun document n’a été écrit.|Les registres contiennent {count} erreurs : aucun document n’a été écrit.',
    hint: 'Corrigez les erreurs ci-dessus, puis recommencez.',
  },
  'facts-missing': {
    message:
      'Il manque {count} information pour une version définitive : aucun document n’a été écrit.|Il manque {count} informations pour une version définitive : aucun document n’a été écrit.',
    hint: 'Complétez les champs ci-dessus, ou demandez un projet (sans --final).',
  },
  'no-document-named': {
    message: 'Il faut dire quel document écrire.',
    hint: 'Nommez-le (documents : {known}), ou écrivez-les tous avec --all.',
  },
  'all-and-some': {
    message: '--all écrit tous les documents ; {names} est de trop.',
    hint: 'Retirez --all, ou retirez les noms.',
  },
  'nothing-to-write': {
    message: 'Le document « {name} » n’a encore rien à montrer : aucun document n’a été écrit.',
    hint: 'Les registres ne contiennent pas ce dont il parle, ou pas pour cette année ni pour ce profil.[ Pour un avis, créez {register}.] `cpas-sec validate` dit ce qui manque.',
  },
  'bad-template': {
    message: 'Le modèle « {name} » est incorrect, ligne {line} : {reason}',
    hint: 'Corrigez le modèle.',
  },
  'unknown-action': {
    message: '« {name} » n’est pas une action de {command}.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Actions : {known}.',
  },
  'year-not-over': {
    message: 'Le questionnaire {year} porte sur {controlled}, une année qui n’est pas finie.',
    hint: 'Donnez l’année du questionnaire : celle qui suit l’année contrôlée.',
  },
  'questionnaire-exists': {
    message: 'Le questionnaire {year} existe déjà : {path}.',
    hint: 'Rien n’a été écrit. Pour le recommencer, déplacez d’abord ce fichier.',
  },
  'no-questionnaire': {
    message: 'Il n’y a pas de questionnaire {year}.[ Questionnaires : {known}.]',
    hint: 'Préparez-le avec : cpas-sec questionnaire start {year}. S’il existe, `cpas-sec validate` dit ce qui empêche de le lire.',
  },
  'unknown-form': {
    message: 'Le formulaire « {name} » n’existe pas.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Formulaires : {known}. Celui d’une année s’écrit dans questionnaires/forms/.',
  },
  'export-without-file': {
    message: 'Le format {format} demande un fichier.',
    hint: 'Ajoutez --output FICHIER, par exemple --output questionnaire.{format}.',
  },
  'nothing-to-compare': {
    message: 'Il n’y a pas de questionnaire {before} avec lequel comparer celui de {year}.',
    hint: 'Si vous l’avez encore, inscrivez ses réponses dans questionnaires/{before}.yaml.',
  },
};
