import type { CheckText } from '../../language.ts';

/** The hardware and the software. */
export const assetChecks: Readonly<Record<string, CheckText>> = {
  'asset/inventory-not-reviewed': {
    title: 'Inventaire à revoir',
    message: 'L’objet « {asset} » n’a pas été vu à l’inventaire[ depuis le {oldest}] (objets dans ce cas : {count}).',
    hint: 'Refaites l’inventaire, puis inscrivez inventoriedOn pour chaque objet vu, ou ajoutez la date sous performances à un contrôle de registers/controls (duty: duty:asset-inventory).',
    why: 'Un appareil qui disparaît ne se remarque qu’à l’inventaire. Le modèle de politique des CPAS demande une revue tous les six mois.',
  },
  'asset/laptop-not-encrypted': {
    title: 'Ordinateur portable non chiffré',
    message: 'Rien ne dit que le disque de « {asset} » est chiffré.',
    hint: 'Vérifiez le disque, faites-le chiffrer au besoin, puis inscrivez encrypted: true.',
    why: 'Un portable se perd et se vole. Chiffré, il ne livre rien ; sinon, sa perte est une violation de données, le plus souvent à notifier.',
  },
  'asset/not-encrypted': {
    title: 'Support mobile non chiffré',
    message: '« {asset} » contient des données personnelles, et rien ne dit qu’elles sont chiffrées.',
    hint: 'Faites chiffrer l’appareil ou le support, puis inscrivez encrypted: true ; sinon, retirez-en les données (personalData: false).',
    why: 'Ce qui tient dans une poche se perd. Le chiffrement protège les personnes dont les données s’y trouvent.',
  },
  'asset/wifi-unjustified': {
    title: 'Wi-Fi non justifié',
    message: 'La fiche de la borne Wi-Fi « {asset} » est incomplète ; il manque : {missing}.',
    hint: 'Complétez wireless : justification (pourquoi un câble ne suffit pas), protection, agreedOn (jour de l’accord du conseiller).',
    why: 'Le Wi-Fi traverse les murs. Le modèle de politique ne l’admet que justifié, protégé et accepté par le conseiller en sécurité.',
  },
  'asset/wifi-not-separated': {
    title: 'Wi-Fi des visiteurs non séparé',
    message: 'Rien ne dit que la borne « {asset} » sépare les visiteurs du réseau du centre.',
    hint: 'Faites séparer les deux réseaux, puis inscrivez wireless.separated: true.',
    why: 'Sans séparation, le téléphone d’un visiteur se trouve sur le même réseau que les dossiers sociaux.',
  },
  'asset/no-licence': {
    title: 'Logiciel sans licence inscrite',
    message: 'On ne sait pas quelle licence couvre « {asset} ».',
    hint: 'Ajoutez licence.reference (numéro de licence ou de commande), ou licence.free: true pour un logiciel libre ou gratuit.',
    why: 'Un logiciel sans licence n’est ni mis à jour ni défendable lors d’un contrôle.',
  },
  'asset/licence-expired': {
    title: 'Licence échue',
    message: 'La licence de « {asset} » est échue depuis le {endsOn}.',
    hint: 'Renouvelez la licence et corrigez licence.endsOn, ou retirez le logiciel et inscrivez disposed.',
    why: 'Après l’échéance, les mises à jour s’arrêtent souvent sans avertir.',
  },
  'asset/support-ended': {
    title: 'Produit qui n’est plus corrigé',
    message: 'Le fabricant ne corrige plus « {asset} » depuis le {supportEndsOn}.',
    hint: 'Remplacez-le ou isolez-le du réseau, puis inscrivez disposed ; corrigez supportEndsOn si le support a été prolongé.',
    why: 'Chaque faille découverte après la fin du support reste ouverte pour toujours.',
  },
  'asset/support-ending': {
    title: 'Fin de support proche',
    message: 'Le fabricant cessera de corriger « {asset} » le {supportEndsOn} (jours restants : {days}).',
    hint: 'Prévoyez le remplacement dans le plan (registers/plan), ou corrigez supportEndsOn si le support est prolongé.',
    why: 'Un achat passe par un budget et un marché. Mieux vaut commencer maintenant.',
  },
  'asset/no-holder': {
    title: 'Objet mobile sans détenteur',
    message: 'On ne sait ni qui détient l’objet « {asset} », ni où il se trouve.',
    hint: 'Ajoutez holder (la personne), service ou room (le local).',
    why: 'Personne ne signale la perte d’un objet qui n’est confié à personne.',
  },
  'asset/held-after-disposal': {
    title: 'Objet confié après sa mise au rebut',
    message: 'L’objet « {asset} » a été mis au rebut le {on}, mais confié à « {person} » le {heldSince}.',
    hint: 'Corrigez l’une des deux dates ; si l’objet a été effacé et confié à quelqu’un d’autre, mettez disposed.method: reused.',
    why: 'Un objet sorti de l’inventaire et encore employé échappe à tous les contrôles.',
  },
  'asset/disposed-without-erasure': {
    title: 'Mise au rebut sans effacement inscrit',
    message: 'L’objet « {asset} » a été mis au rebut le {on}, mais rien ne dit que ses données ont été effacées.',
    hint: 'Ajoutez disposed.intervention, avec une fiche nature: disposal dans registers/interventions ; mettez personalData: false s’il ne gardait aucune donnée.',
    why: 'Un disque jeté ou donné se lit encore. La norme demande d’effacer les données, ou de les rendre inaccessibles, avant de se séparer d’un support.',
  },
  'asset/erasure-not-witnessed': {
    title: 'Effacement sans témoin',
    message:
      'Rien ne dit que le conseiller en sécurité, le délégué ou leur adjoint a été témoin de l’effacement {number} du {on}.',
    hint: 'Ajoutez witnessedBy : la personne qui y a assisté ou l’a vérifié, et qui avait ce rôle ce jour-là dans registers/roles.',
    why: 'Le modèle de politique demande que le conseiller assiste à l’effacement ou le vérifie. Son témoignage est souvent la seule preuve qui reste une fois l’objet parti.',
  },
  'asset/no-assets': {
    title: 'Aucun inventaire',
    message: 'Le registre du matériel et des logiciels est vide.',
    hint: 'Créez registers/assets : une fiche par appareil, ou par lot d’appareils identiques (kind, name, holder ou room).',
    why: 'On ne protège que ce que l’on sait avoir. Les normes demandent un inventaire à jour.',
  },
};
