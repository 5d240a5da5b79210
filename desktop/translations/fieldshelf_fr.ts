<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>fieldshelf</name>
    <message>
        <source>A check is due, and starts in a moment.</source>
        <translation>Une vérification est prévue et commence dans un instant.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>Une vérification est en cours.</translation>
    </message>
    <message>
        <source>Another program is changing the library. The check comes after it.</source>
        <translation>Un autre programme modifie la bibliothèque. La vérification aura lieu ensuite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change data and schedule</source>
        <translation>Modifier les données et l’horaire</translation>
    </message>
    <message>
        <source>Data and schedule</source>
        <translation>Données et horaire</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Toutes les 6 heures</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Goes on later</source>
        <translation>Reprendra plus tard</translation>
    </message>
    <message>
        <source>How often sources are asked</source>
        <translation>Fréquence de consultation des sources</translation>
    </message>
    <message>
        <source>If metered</source>
        <translation>Connexion limitée</translation>
    </message>
    <message>
        <source>Making the library searchable</source>
        <translation>Préparation de la bibliothèque pour la recherche</translation>
    </message>
    <message>
        <source>Never heard from</source>
        <translation>Jamais jointe</translation>
    </message>
    <message>
        <source>Never heard from since it was added on {date}.</source>
        <translation>Jamais jointe depuis son ajout le {date}.</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Next check: {when}.</source>
        <translation>Prochaine vérification : {when}.</translation>
    </message>
    <message>
        <source>No connection. The check starts when there is one.</source>
        <translation>Pas de connexion. La vérification commencera dès qu’il y en aura une.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No source was asked yet.</source>
        <translation>Aucune source n’a encore été consultée.</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Pas après</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Not heard from for {n} days</source>
        <translation>Sans nouvelles depuis {n} jours</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Hors ligne.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Online.</source>
        <translation>En ligne.</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>Seulement entre</translation>
    </message>
    <message>
        <source>Only texts, no documents</source>
        <translation>Seulement les textes, sans les documents</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message>
        <source>Runs all the same</source>
        <translation>S’exécute quand même</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sources are asked only when you ask.</source>
        <translation>Les sources ne sont consultées qu’à votre demande.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation>Textes et documents</translation>
    </message>
    <message>
        <source>Texts of everything first</source>
        <translation>D’abord les textes de tout</translation>
    </message>
    <message>
        <source>Texts, {language}</source>
        <translation>Textes, {language}</translation>
    </message>
    <message>
        <source>Texts only</source>
        <translation>Textes seulement</translation>
    </message>
    <message>
        <source>The last check did not succeed. Next try: {when}.</source>
        <translation>La dernière vérification n’a pas abouti. Prochain essai : {when}.</translation>
    </message>
    <message>
        <source>The update goes on later.</source>
        <translation>La mise à jour reprendra plus tard.</translation>
    </message>
    <message>
        <source>There is no source to ask yet.</source>
        <translation>Il n’y a encore aucune source à consulter.</translation>
    </message>
    <message>
        <source>This computer does not say whether its connection is metered.</source>
        <translation>Cet ordinateur n’indique pas si sa connexion est limitée.</translation>
    </message>
    <message>
        <source>This connection is metered. The check waits for another one.</source>
        <translation>Cette connexion est limitée. La vérification en attend une autre.</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Updating from {name}</source>
        <translation>Mise à jour depuis {name}</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>Attendre tant que la connexion est limitée</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Waits until you have chosen what to fetch.</source>
        <translation>Attend que vous ayez choisi quoi télécharger.</translation>
    </message>
    <message>
        <source>What is asked by the button starts at once, at any hour and on any connection.</source>
        <translation>Ce qui est demandé par le bouton commence aussitôt, à toute heure et sur toute connexion.</translation>
    </message>
    <message>
        <source>What shall be fetched from {name}?</source>
        <translation>Que faut-il télécharger depuis {name} ?</translation>
    </message>
    <message>
        <source>What shall be fetched?</source>
        <translation>Que faut-il télécharger ?</translation>
    </message>
    <message>
        <source>With the texts, everything can be searched at once. The documents themselves are larger, and can be fetched later. You can change this under Data and schedule.</source>
        <translation>Avec les textes, tout peut être recherché aussitôt. Les documents sont plus volumineux et peuvent être téléchargés plus tard. Vous pouvez changer cela sous « Données et horaire ».</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Last contact {date}.</source>
        <translation>Dernier contact : {date}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} documents</source>
        <translation>{done} documents sur {total}</translation>
    </message>
    <message>
        <source>{name}: {result}. More under Updates.</source>
        <translation>{name} : {result}. Détails sous « Mises à jour ».</translation>
    </message>
    <message>
        <source>{n} source could not be updated.</source>
        <translation>{n} source n’a pas pu être mise à jour.</translation>
    </message>
    <message>
        <source>{n} source never heard from.</source>
        <translation>{n} source jamais jointe.</translation>
    </message>
    <message>
        <source>{n} source not heard from for 30 days or more.</source>
        <translation>{n} source sans nouvelles depuis 30 jours ou plus.</translation>
    </message>
    <message>
        <source>{n} sources could not be updated.</source>
        <translation>{n} sources n’ont pas pu être mises à jour.</translation>
    </message>
    <message>
        <source>{n} sources never heard from.</source>
        <translation>{n} sources jamais jointes.</translation>
    </message>
    <message>
        <source>{n} sources not heard from for 30 days or more.</source>
        <translation>{n} sources sans nouvelles depuis 30 jours ou plus.</translation>
    </message>
    <message>
        <source>{what} ({size})</source>
        <translation>{what} ({size})</translation>
    </message>
</context>
</TS>
