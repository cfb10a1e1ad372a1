// Generated from norms/authorities.yaml by `npm run generate`: change the bodies, not this file.

/** Names and addresses of the bodies a centre deals with, by id. Sources: norms/authorities.yaml. */
export const bodies = {
  "be-bcss": {"name":{"fr":"Banque-carrefour de la sécurité sociale","nl":"Kruispuntbank van de sociale zekerheid","de":"Zentrale Datenbank der sozialen Sicherheit","en":"Crossroads Bank for Social Security"},"shortName":{"fr":"BCSS","nl":"KSZ","de":"ZDSS"},"email":"security@ksz-bcss.fgov.be","website":"https://www.ksz-bcss.fgov.be"},
  "be-csi": {"name":{"fr":"Comité de sécurité de l'information, chambre sécurité sociale et santé","nl":"Informatieveiligheidscomité, kamer sociale zekerheid en gezondheid","de":"Informationssicherheitsausschuss, Kammer soziale Sicherheit und Gesundheit"},"shortName":{"fr":"CSI","nl":"IVC"},"email":"","website":"https://www.ksz-bcss.fgov.be/fr/securite-et-vie-privee/comite-sectoriel-de-la-securite-sociale"},
  "be-spp-is": {"name":{"fr":"Service public de programmation Intégration sociale","nl":"Programmatorische Overheidsdienst Maatschappelijke Integratie","de":"Öffentlicher Programmierungsdienst Sozialeingliederung"},"shortName":{"fr":"SPP IS","nl":"POD MI","de":"ÖPD Sozialeingliederung"},"email":"question@mi-is.be","website":"https://www.mi-is.be"},
  "be-state-archives": {"name":{"fr":"Archives de l'État en Belgique","nl":"Rijksarchief in België","de":"Staatsarchiv in Belgien","en":"State Archives of Belgium"},"shortName":{"fr":"Archives de l'État","nl":"Rijksarchief","de":"Staatsarchiv"},"email":"","website":"https://www.arch.be"},
  "be-ccb": {"name":{"fr":"Centre pour la cybersécurité Belgique","nl":"Centrum voor Cybersecurity België","de":"Zentrum für Cybersicherheit Belgien","en":"Centre for Cybersecurity Belgium"},"shortName":{"fr":"CCB","nl":"CCB","de":"ZCB"},"email":"","website":"https://ccb.belgium.be"},
  "be-wal-ombuds": {"name":{"fr":"Médiateur de la Wallonie et de la Fédération Wallonie-Bruxelles","nl":"Ombudsman van Wallonië en van de Federatie Wallonië-Brussel"},"shortName":{"fr":"Le Médiateur"},"email":"","website":"https://www.le-mediateur.be"},
  "fr-defenseur-des-droits": {"name":{"fr":"Défenseur des droits"},"shortName":{},"email":"","website":"https://www.defenseurdesdroits.fr"},
} as const;

/** How a breach is notified to each supervisory authority, by its id. Sources: norms/authorities.yaml. */
export const breachForms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "be-apd": {"fr":"Formulaire électronique du portail de l'Autorité. Un formulaire envoyé par courriel ou numérisé n'est pas traité, et il ne peut pas être rempli sur un téléphone. Il est irrecevable dans une autre langue que le français, le néerlandais ou l'allemand ; les annexes peuvent être en anglais.","en":"Electronic form of the Authority's portal. A form sent by e-mail or scanned is not handled, and it cannot be filled in on a mobile phone. It is inadmissible in a language other than French, Dutch or German; annexes may be in English."},
};
