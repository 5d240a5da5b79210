<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>fieldshelf</name>
    <message>
        <source>A check is due, and starts in a moment.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Une vérification est prévue et commence dans un instant.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Une vérification est en cours.</translation>
    </message>
    <message>
        <source>Another program is changing the library. The check comes after it.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Un autre programme modifie la bibliothèque. La vérification aura lieu ensuite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>export_page.py, import_page.py, publish_steps.py, reading_switch.py, schedule_card.py, updates_page.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change data and schedule</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Modifier les données et l’horaire</translation>
    </message>
    <message>
        <source>Data and schedule</source>
        <extracomment>schedule_card.py, settings_page.py</extracomment>
        <translation>Données et horaire</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Toutes les 6 heures</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Fieldshelf is free software under the Apache License 2.0. It asks nobody anything but the sources you add.</source>
        <extracomment>about_page.py</extracomment>
        <translation>Fieldshelf est un logiciel libre sous Apache License 2.0. Il n’interroge personne d’autre que les sources que vous ajoutez.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>about_page.py</extracomment>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Its licence</source>
        <extracomment>about_page.py</extracomment>
        <translation>Sa licence</translation>
    </message>
    <message>
        <source>About Fieldshelf</source>
        <extracomment>about_page.py, guide_page.py, settings_page.py</extracomment>
        <translation>À propos de Fieldshelf</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>about_page.py</extracomment>
        <translation>Version : {version}</translation>
    </message>
    <message>
        <source>Version unknown</source>
        <extracomment>about_page.py</extracomment>
        <translation>Version inconnue</translation>
    </message>
    <message>
        <source>It came without a text of its licence.</source>
        <extracomment>about_page.py</extracomment>
        <translation>Le texte de sa licence n’a pas été fourni.</translation>
    </message>
    <message>
        <source>Network address or folder</source>
        <extracomment>add_source.py</extracomment>
        <translation>Adresse réseau ou dossier</translation>
    </message>
    <message>
        <source>Fingerprint, if you were given one</source>
        <extracomment>add_source.py</extracomment>
        <translation>Empreinte, si elle vous a été donnée</translation>
    </message>
    <message>
        <source>64 letters and digits</source>
        <extracomment>add_source.py, fingerprints.py</extracomment>
        <translation>64 lettres et chiffres</translation>
    </message>
    <message>
        <source>Add this source</source>
        <extracomment>add_source.py</extracomment>
        <translation>Ajouter cette source</translation>
    </message>
    <message>
        <source>Asking who is there…</source>
        <extracomment>add_source.py</extracomment>
        <translation>Prise de contact en cours…</translation>
    </message>
    <message>
        <source>The text has its new size when Fieldshelf is opened the next time: something is still running.</source>
        <extracomment>app.py</extracomment>
        <translation>Le texte prendra sa nouvelle taille à la prochaine ouverture de Fieldshelf : une opération est encore en cours.</translation>
    </message>
    <message>
        <source>What you have started is still running. Change the language when it has ended.</source>
        <extracomment>app.py</extracomment>
        <translation>Ce que vous avez lancé est encore en cours. Changez de langue quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Another window of Fieldshelf is open and does not answer. This one works beside it.</source>
        <extracomment>app.py</extracomment>
        <translation>Une autre fenêtre de Fieldshelf est ouverte et ne répond pas. Celle-ci fonctionne à côté d’elle.</translation>
    </message>
    <message>
        <source>Open current</source>
        <extracomment>banner.py</extracomment>
        <translation>Ouvrir la version en vigueur</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>banner.py</extracomment>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>{status} on {date}</source>
        <extracomment>banner.py</extracomment>
        <translation>{status} ({date})</translation>
    </message>
    <message>
        <source>Do not act on this version. It is kept for reference.</source>
        <extracomment>banner.py</extracomment>
        <translation>Ne vous fondez pas sur cette version. Elle est conservée pour mémoire.</translation>
    </message>
    <message>
        <source>Do not act on this document. It is kept for reference, and has no replacement.</source>
        <extracomment>banner.py</extracomment>
        <translation>Ne vous fondez pas sur ce document. Il est conservé pour mémoire et n’a pas de remplaçant.</translation>
    </message>
    <message>
        <source>Do not act on this document. It is kept for reference.</source>
        <extracomment>banner.py</extracomment>
        <translation>Ne vous fondez pas sur ce document. Il est conservé pour mémoire.</translation>
    </message>
    <message>
        <source>Its publisher was revoked</source>
        <extracomment>banner.py</extracomment>
        <translation>Son éditeur a été révoqué</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <extracomment>banner.py</extracomment>
        <translation>Retiré par son éditeur</translation>
    </message>
    <message>
        <source>a later day</source>
        <extracomment>banner.py</extracomment>
        <translation>une date ultérieure</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then the version before it counts.</source>
        <extracomment>banner.py</extracomment>
        <translation>Entrée en vigueur&#xa0;: {date}. D’ici là, la version précédente s’applique.</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <extracomment>banner.py, wording.py</extracomment>
        <translation>Pas encore en vigueur</translation>
    </message>
    <message>
        <source>The document was issued anew, {date}. What has changed since is not in this version.</source>
        <extracomment>banner.py</extracomment>
        <translation>Le document a été réédité ({date}). Ce qui a changé depuis ne figure pas dans cette version.</translation>
    </message>
    <message>
        <source>Its own publisher does not say so: it is shown here as {status}.</source>
        <extracomment>banner.py</extracomment>
        <translation>Son propre éditeur ne le dit pas&#xa0;: statut affiché ici&#xa0;: {status}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more claim the same.</source>
        <extracomment>banner.py; for one: {n} more claims the same.</extracomment>
        <translation>
            <numerusform>{n} autre affirme la même chose.</numerusform>
            <numerusform>{n} autres affirment la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new edition does not exist in {language}; it is in {others}.</source>
        <extracomment>banner.py</extracomment>
        <translation>La nouvelle édition n’existe pas en {language}&#xa0;; elle existe en {others}.</translation>
    </message>
    <message>
        <source>The current version is on this laptop.</source>
        <extracomment>banner.py</extracomment>
        <translation>La version en vigueur est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The current version is not here yet, {size}.</source>
        <extracomment>banner.py</extracomment>
        <translation>La version en vigueur n’est pas encore ici ({size}).</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <extracomment>beside.py</extracomment>
        <translation>{what}&#xa0;: {done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>Making the library searchable: {done} of {n} documents</source>
        <extracomment>beside.py; for one: Making the library searchable: {done} of {n} document</extracomment>
        <translation>
            <numerusform>Préparation de la bibliothèque pour la recherche&#xa0;: {done} sur {n} document</numerusform>
            <numerusform>Préparation de la bibliothèque pour la recherche&#xa0;: {done} sur {n} documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Fieldshelf cannot open this: {name}</source>
        <extracomment>brought.py</extracomment>
        <translation>Fieldshelf ne peut pas ouvrir ceci : {name}</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>browse_page.py, search_head.py, sidebar.py, wording.py</extracomment>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>browse_page.py, search_head.py, sidebar.py</extracomment>
        <translation>Directives</translation>
    </message>
    <message>
        <source>Collections and places</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Collections et emplacements</translation>
    </message>
    <message>
        <source>Show superseded</source>
        <extracomment>browse_page.py, facets.py</extracomment>
        <translation>Voir les remplacés</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>browse_page.py, keep_parts.py</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>All training</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Toute la formation</translation>
    </message>
    <message>
        <source>All guidance</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Toutes les directives</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Nothing for you here</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Rien pour vous ici</translation>
    </message>
    <message>
        <source>Nothing here is for {who}.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Rien ici n’est destiné à&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>browse_page.py, reading_switch.py</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Documents come with the first sync.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Les documents arrivent avec la première synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>browse_page.py, coming_rows.py, export_page.py, home_page.py, publish_handing.py, publish_page.py, search_head.py, source_rows.py; for one: {n} document</extracomment>
        <translation>
            <numerusform>{n} document</numerusform>
            <numerusform>{n} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded hidden</source>
        <extracomment>browse_page.py; for one: {n} superseded hidden</extracomment>
        <translation>
            <numerusform>{n} remplacé masqué</numerusform>
            <numerusform>{n} remplacés masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing current here</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Rien en vigueur ici</translation>
    </message>
    <message>
        <source>What stands here was superseded or withdrawn.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Ce qui se trouve ici a été remplacé ou retiré.</translation>
    </message>
    <message>
        <source>There is nothing to complete.</source>
        <extracomment>completing.py</extracomment>
        <translation>Il n’y a rien à compléter.</translation>
    </message>
    <message>
        <source>Searches are not kept: nothing can be written in this place.</source>
        <extracomment>completing.py</extracomment>
        <translation>Les recherches ne sont pas conservées&#xa0;: rien ne peut être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>Recent searches are not kept.</source>
        <extracomment>completing.py</extracomment>
        <translation>Les recherches récentes ne sont pas conservées.</translation>
    </message>
    <message>
        <source>Recent searches are kept on this computer only.</source>
        <extracomment>completing.py</extracomment>
        <translation>Les recherches récentes sont conservées sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Recent searches were forgotten.</source>
        <extracomment>completing.py</extracomment>
        <translation>Les recherches récentes ont été oubliées.</translation>
    </message>
    <message>
        <source>From now on recent searches are kept, on this computer only.</source>
        <extracomment>completing.py</extracomment>
        <translation>Désormais, les recherches récentes sont conservées, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Recent searches were forgotten, and are not kept any more.</source>
        <extracomment>completing.py</extracomment>
        <translation>Les recherches récentes ont été oubliées et ne sont plus conservées.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>facets.py, info_panel.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>facets.py</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>facets.py, first_run.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>facets.py</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>facets.py</extracomment>
        <translation>Année</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>facets.py, first_run.py, history_card.py</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <extracomment>facets.py</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>facets.py</extracomment>
        <translation>affiché</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>facets.py</extracomment>
        <translation>replié</translation>
    </message>
    <message>
        <source>Fold away</source>
        <extracomment>facets.py</extracomment>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>facets.py, search_head.py, settings_page.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>facets.py</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>facets.py</extracomment>
        <translation>Moins</translation>
    </message>
    <message numerus="yes">
        <source>{n} more…</source>
        <extracomment>facets.py; for one: {n} more…</extracomment>
        <translation>
            <numerusform>{n} de plus…</numerusform>
            <numerusform>{n} de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show superseded and withdrawn documents too</source>
        <extracomment>facets.py</extracomment>
        <translation>Afficher aussi les documents remplacés et retirés</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <extracomment>finding_page.py</extracomment>
        <translation>Rien ici ne contient ces mots.</translation>
    </message>
    <message>
        <source>Your institution’s guidance and training, on this laptop, with or without a connection.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Les directives et la formation de votre institution, sur cet ordinateur, avec ou sans connexion.</translation>
    </message>
    <message>
        <source>Nothing is sent from this laptop. There is no account.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Rien n’est envoyé depuis cet ordinateur. Il n’y a pas de compte.</translation>
    </message>
    <message>
        <source>Where the library comes from</source>
        <extracomment>first_run.py</extracomment>
        <translation>D’où vient la bibliothèque</translation>
    </message>
    <message>
        <source>Where your library is published</source>
        <extracomment>first_run.py</extracomment>
        <translation>Où votre bibliothèque est publiée</translation>
    </message>
    <message>
        <source>Ask your office. A folder on this laptop or on a stick can be a source too.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Demandez à votre bureau. Un dossier sur cet ordinateur ou sur une clé peut aussi être une source.</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <extracomment>first_run.py, sources_page.py</extracomment>
        <translation>Importer un paquet…</translation>
    </message>
    <message>
        <source>A folder that your office or a training institute gave you, for example on a USB stick. Or drop it here.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Un dossier que votre bureau ou un institut de formation vous a remis, par exemple sur une clé USB. Ou déposez-le ici.</translation>
    </message>
    <message>
        <source>A pack on a stick</source>
        <extracomment>first_run.py</extracomment>
        <translation>Un paquet sur une clé</translation>
    </message>
    <message>
        <source>Add a source</source>
        <extracomment>first_run.py, sources_page.py</extracomment>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Start with one. You can add others later.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Commencez par une. Vous pourrez en ajouter d’autres plus tard.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <extracomment>first_run.py</extracomment>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <source>Add and fetch</source>
        <extracomment>first_run.py</extracomment>
        <translation>Ajouter et télécharger</translation>
    </message>
    <message>
        <source>Type a few words, a title or a reference number. Answers come while you type, current guidance first.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Tapez quelques mots, un titre ou une cote. Les réponses viennent pendant la frappe, les directives en vigueur d’abord.</translation>
    </message>
    <message>
        <source>Words that belong together</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Des mots qui vont ensemble</translation>
    </message>
    <message>
        <source>Put them in quotation marks. A minus before a word leaves out what has it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Mettez-les entre guillemets. Un signe moins devant un mot écarte ce qui le contient.</translation>
    </message>
    <message>
        <source>Superseded and withdrawn documents</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Documents remplacés et retirés</translation>
    </message>
    <message>
        <source>They are hidden and counted; one click shows them, with what has replaced them.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ils sont masqués et comptés ; un clic les montre, avec ce qui les a remplacés.</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Sans connexion</translation>
    </message>
    <message>
        <source>Everything that is on this laptop is searched and read without one.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Tout ce qui est sur cet ordinateur se cherche et se lit sans elle.</translation>
    </message>
    <message>
        <source>At the place that was found</source>
        <extracomment>guide_page.py</extracomment>
        <translation>À l’endroit trouvé</translation>
    </message>
    <message>
        <source>Enter opens a document at its first hit. F3 leads to the next one, Alt+← back to the results.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Enter ouvre un document à sa première occurrence. F3 mène à la suivante, Alt+← ramène aux résultats.</translation>
    </message>
    <message>
        <source>Several documents</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Plusieurs documents</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens a document in a tab of its own. Each tab shows whether its document still holds.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ctrl+Enter ouvre un document dans un onglet à part. Chaque onglet montre si son document est encore en vigueur.</translation>
    </message>
    <message>
        <source>A banner above a document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Un bandeau au-dessus d’un document</translation>
    </message>
    <message>
        <source>It says that something else counts today, and opens that.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Il dit qu’autre chose fait foi aujourd’hui, et l’ouvre.</translation>
    </message>
    <message>
        <source>It is what to follow today.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>C’est ce qu’il faut suivre aujourd’hui.</translation>
    </message>
    <message>
        <source>It counts from the day that stands with it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Il s’applique à partir de la date indiquée.</translation>
    </message>
    <message>
        <source>It still counts, but its publisher meant to look at it again before today.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Il s’applique encore, mais son éditeur devait le réexaminer avant aujourd’hui.</translation>
    </message>
    <message>
        <source>Do not rely on it: a newer document has taken its place.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ne vous y fiez pas : un document plus récent l’a remplacé.</translation>
    </message>
    <message>
        <source>Do not use it: its publisher has taken it back.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ne l’utilisez pas : son éditeur l’a retiré.</translation>
    </message>
    <message>
        <source>Its publisher has not said whether it counts. Ask before you rely on it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Son éditeur n’a pas dit s’il est en vigueur. Demandez avant de vous y fier.</translation>
    </message>
    <message>
        <source>By network</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Par le réseau</translation>
    </message>
    <message>
        <source>Check for updates asks your sources. What has changed since you last looked stands on the first page.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>« Chercher des mises à jour » interroge vos sources. Ce qui a changé depuis votre dernière visite figure sur la première page.</translation>
    </message>
    <message>
        <source>By a stick</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Par une clé USB</translation>
    </message>
    <message>
        <source>Import a pack under Packs &amp; sources, or drop its folder on the window.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Importez un paquet sous « Paquets et sources », ou déposez son dossier sur la fenêtre.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Signature des éditeurs</translation>
    </message>
    <message>
        <source>What comes is checked against the signature of its publisher. What was changed on its way is refused, and nothing changes here.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ce qui arrive est vérifié d’après la signature de son éditeur. Ce qui a été modifié en route est refusé, et rien ne change ici.</translation>
    </message>
    <message>
        <source>Search from anywhere</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Chercher depuis n’importe où</translation>
    </message>
    <message>
        <source>Empty the search box, then leave it</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Vider le champ de recherche, puis le quitter</translation>
    </message>
    <message>
        <source>Choose in the results while the cursor stays in the box</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Choisir dans les résultats, le curseur restant dans le champ</translation>
    </message>
    <message>
        <source>Open at the first hit, or in a tab of its own</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ouvrir à la première occurrence, ou dans un onglet à part</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Afficher ou masquer l’aperçu</translation>
    </message>
    <message>
        <source>To the next part of the window, or the one before</source>
        <extracomment>guide_page.py</extracomment>
        <translation>À la partie suivante de la fenêtre, ou à la précédente</translation>
    </message>
    <message>
        <source>Find in the document, in the settings, or here</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Chercher dans le document, dans les réglages ou ici</translation>
    </message>
    <message>
        <source>To the next hit, or the one before</source>
        <extracomment>guide_page.py</extracomment>
        <translation>À l’occurrence suivante, ou à la précédente</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the window</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Plus grand, plus petit, à la largeur de la fenêtre</translation>
    </message>
    <message>
        <source>To the next document, close it, open it again</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Au document suivant, le fermer, le rouvrir</translation>
    </message>
    <message>
        <source>Save the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>guide_page.py, printing.py, reader_bar.py</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Open what has replaced the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ouvrir ce qui a remplacé le document</translation>
    </message>
    <message>
        <source>Go to a page of the sidebar</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Aller à une page de la barre latérale</translation>
    </message>
    <message>
        <source>Fill the screen, or no longer</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Plein écran, ou non</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>guide_page.py, search_box.py, settings_page.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This guide</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ce guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>guide_page.py, settings_page.py</extracomment>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>What one needs to know, in a few minutes.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ce qu’il faut savoir, en quelques minutes.</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Chercher dans ce guide</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>What a status means</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ce que signifie un statut</translation>
    </message>
    <message>
        <source>Keep up to date</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Rester à jour</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>guide_page.py, report_page.py, settings_page.py</extracomment>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <extracomment>hits_panel.py, reader_bar.py</extracomment>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Chercher dans ce document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Places with the searched words</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Endroits contenant les mots cherchés</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Ce document n’a pas de plan.</translation>
    </message>
    <message>
        <source>No place in this document has these words.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Aucun endroit de ce document ne contient ces mots.</translation>
    </message>
    <message>
        <source>Type words to find them here.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Saisissez des mots pour les trouver ici.</translation>
    </message>
    <message>
        <source>All
changes</source>
        <extracomment>home_page.py</extracomment>
        <translation>Toutes les
modifications</translation>
    </message>
    <message>
        <source>New or
updated</source>
        <extracomment>home_page.py</extracomment>
        <translation>Nouveaux ou
mis à jour</translation>
    </message>
    <message>
        <source>Superseded
by a newer one</source>
        <extracomment>home_page.py</extracomment>
        <translation>Remplacés par
un plus récent</translation>
    </message>
    <message>
        <source>Withdrawn,
do not use</source>
        <extracomment>home_page.py</extracomment>
        <translation>Retirés,
à ne pas utiliser</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>home_page.py, sidebar.py</extracomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <extracomment>guide_page.py, home_page.py, keep_page.py, updates_page.py</extracomment>
        <translation>Chercher des mises à jour</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>banner.py, changes_view.py, home_page.py, info_panel.py, updates_page.py</extracomment>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <extracomment>home_page.py</extracomment>
        <translation>Tout marquer comme vu</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>export_page.py, home_page.py, keep_page.py</extracomment>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <extracomment>home_page.py</extracomment>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>home_page.py, sources_page.py, updates_page.py</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>All sources</source>
        <extracomment>home_page.py</extracomment>
        <translation>Toutes les sources</translation>
    </message>
    <message numerus="yes">
        <source>{n} training items</source>
        <extracomment>home_page.py; for one: {n} training item</extracomment>
        <translation>
            <numerusform>{n} élément de formation</numerusform>
            <numerusform>{n} éléments de formation</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} open without a connection.</source>
        <extracomment>home_page.py</extracomment>
        <translation>{n} sur {total} s’ouvrent sans connexion.</translation>
    </message>
    <message>
        <source>{documents} and {lessons} in this library.</source>
        <extracomment>home_page.py</extracomment>
        <translation>{documents} et {lessons} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>since you last looked, {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>depuis votre dernière visite, {date}</translation>
    </message>
    <message>
        <source>since this library was begun</source>
        <extracomment>home_page.py, updates_page.py</extracomment>
        <translation>depuis la création de la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing here changed since you last looked.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Rien n’a changé ici depuis votre dernière visite.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>history_card.py, home_page.py</extracomment>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} changes</source>
        <extracomment>home_page.py; for one: Show all {n} changes</extracomment>
        <translation>
            <numerusform>Afficher {n} modification</numerusform>
            <numerusform>Afficher les {n} modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>replaced by {ref}</source>
        <extracomment>home_page.py</extracomment>
        <translation>remplacé par {ref}</translation>
    </message>
    <message>
        <source>no replacement</source>
        <extracomment>home_page.py</extracomment>
        <translation>sans remplaçant</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <extracomment>home_page.py</extracomment>
        <translation>remplacé par un plus récent</translation>
    </message>
    <message>
        <source>None yet. They come with the first sync.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Aucune pour l’instant. Elles arrivent avec la première synchronisation.</translation>
    </message>
    <message>
        <source>The rest comes with the next sync.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Le reste arrive avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>{size} to get</source>
        <extracomment>home_page.py</extracomment>
        <translation>{size} à télécharger</translation>
    </message>
    <message>
        <source>{here} of {total} documents, {rest} not on this laptop</source>
        <extracomment>home_page.py</extracomment>
        <translation>{here} documents sur {total}, {rest} absents de cet ordinateur</translation>
    </message>
    <message>
        <source>All here</source>
        <extracomment>home_page.py</extracomment>
        <translation>Tout est ici</translation>
    </message>
    <message>
        <source>Page {n} of {total}, opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>Page {n} sur {total}, ouvert le {date}</translation>
    </message>
    <message>
        <source>Opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>Ouvert le {date}</translation>
    </message>
    <message>
        <source>What you open stands here, at the page where you stopped.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Ce que vous ouvrez apparaît ici, à la page où vous vous êtes arrêté.</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <extracomment>import_page.py</extracomment>
        <translation>Importer un paquet</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>import_page.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose the folder of a pack, or the stick that it is on. You can also drop it on this window, or open the file open.fieldshelf-pack in the pack with a double click.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Choisissez le dossier d’un paquet, ou la clé sur laquelle il se trouve. Vous pouvez aussi le déposer sur cette fenêtre, ou ouvrir par un double clic le fichier open.fieldshelf-pack du paquet.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} packs, the newest first. Nothing is imported before you have seen what it would change.</source>
        <extracomment>import_page.py; for one: There is {n} pack. Nothing is imported before you have seen what it would change.</extracomment>
        <translation>
            <numerusform>Il y a {n} paquet. Rien n’est importé avant que vous ayez vu ce qu’il changerait.</numerusform>
            <numerusform>Il y a {n} paquets, le plus récent en tête. Rien n’est importé avant que vous ayez vu ce qu’il changerait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what the pack would change here…</source>
        <extracomment>import_page.py</extracomment>
        <translation>Examen de ce que le paquet changerait ici…</translation>
    </message>
    <message>
        <source>An update is running. The pack has its turn when it has ended; what has arrived is kept if you stop it.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Une mise à jour est en cours. Le paquet aura son tour quand elle sera terminée&#xa0;; ce qui est arrivé est conservé si vous l’arrêtez.</translation>
    </message>
    <message>
        <source>An update is running</source>
        <extracomment>import_page.py</extracomment>
        <translation>Une mise à jour est en cours</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <extracomment>import_page.py</extracomment>
        <translation>Arrêter la mise à jour</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>import_page.py</extracomment>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Take the shorter list over</source>
        <extracomment>import_page.py</extracomment>
        <translation>Accepter la liste plus courte</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>import_page.py, library_strip.py</extracomment>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>What to keep here</source>
        <extracomment>first_run.py</extracomment>
        <translation>Ce qu’il faut conserver ici</translation>
    </message>
    <message>
        <source>Chosen when the source has been looked at</source>
        <extracomment>first_run.py</extracomment>
        <translation>À choisir quand la source aura été consultée</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <extracomment>first_run.py</extracomment>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <source>Learn how Fieldshelf works. Add a source when you have one.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Découvrez comment fonctionne Fieldshelf. Ajoutez une source quand vous en aurez une.</translation>
    </message>
    <message>
        <source>Built-in guide only</source>
        <extracomment>first_run.py</extracomment>
        <translation>Le guide intégré seulement</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <extracomment>first_run.py</extracomment>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Choose what to keep on this laptop</source>
        <extracomment>first_run.py</extracomment>
        <translation>Choisissez ce qu’il faut conserver sur cet ordinateur</translation>
    </message>
    <message>
        <source>By collection and language, with sizes.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Par collection et par langue, avec les tailles.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents of its lists are not in this pack. They can be found, and come with the next update or pack.</source>
        <extracomment>import_page.py; for one: {n} document of its lists is not in this pack. It can be found, and comes with the next update or pack.</extracomment>
        <translation>
            <numerusform>{n} document de ses listes n’est pas dans ce paquet. On peut le trouver, et il arrive avec la prochaine mise à jour ou le prochain paquet.</numerusform>
            <numerusform>{n} documents de ses listes ne sont pas dans ce paquet. On peut les trouver, et ils arrivent avec la prochaine mise à jour ou le prochain paquet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded documents stay for reference, and your notes stay.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Les documents remplacés restent pour mémoire, et vos notes restent.</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} items</source>
        <extracomment>import_page.py; for one: Import {n} item</extracomment>
        <translation>
            <numerusform>Importer {n} élément</numerusform>
            <numerusform>Importer {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>import_page.py</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <extracomment>import_page.py</extracomment>
        <translation>Importation de {name}</translation>
    </message>
    <message>
        <source>You can keep working: search and reading go on. Leave the stick in its place until this is done.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Vous pouvez continuer à travailler&#xa0;: recherche et lecture restent possibles. Laissez la clé en place jusqu’à la fin.</translation>
    </message>
    <message>
        <source>What has been copied is kept. Import the pack again to get the rest.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Ce qui a été copié est conservé. Importez à nouveau le paquet pour obtenir le reste.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>import_page.py</extracomment>
        <translation>Ce qui est nouveau</translation>
    </message>
    <message>
        <source>All packs on this stick</source>
        <extracomment>import_page.py</extracomment>
        <translation>Tous les paquets de cette clé</translation>
    </message>
    <message>
        <source>Pack of an unknown publisher</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Paquet d’un éditeur inconnu</translation>
    </message>
    <message>
        <source>Fingerprint that the publisher gave you</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Empreinte que l’éditeur vous a donnée</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>what a button does</comment>
        <extracomment>fingerprints.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What will change on this laptop</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Ce qui va changer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what becomes of a document</comment>
        <extracomment>import_parts.py</extracomment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>{size} needed</source>
        <extracomment>import_parts.py</extracomment>
        <translation>{size} nécessaires</translation>
    </message>
    <message>
        <source>{size} free on this laptop</source>
        <extracomment>import_parts.py</extracomment>
        <translation>{size} libres sur cet ordinateur</translation>
    </message>
    <message>
        <source>There is not enough room. Texts come first, then as many documents as there is room for.</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Il n’y a pas assez de place. Les textes d’abord, puis autant de documents que possible.</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>changes_view.py, import_words.py</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>The two editions cannot be compared</source>
        <extracomment>changes.py, comparing.py</extracomment>
        <translation>Les deux éditions ne peuvent pas être comparées</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Taken out</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Retiré du texte</translation>
    </message>
    <message>
        <source>{place} of {old}; {other} of {new}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>{place} de {old} ; {other} de {new}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Retiré : {text}</translation>
    </message>
    <message>
        <source>Put in: {text}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Ajouté : {text}</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Fermer la liste des changements</translation>
    </message>
    <message>
        <source>Places that differ</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Endroits qui diffèrent</translation>
    </message>
    <message>
        <source>The two editions are being compared.</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Les deux éditions sont en cours de comparaison.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>What changed from {old} to {new}</source>
        <extracomment>changes_view.py, info_panel.py</extracomment>
        <translation>Ce qui a changé de {old} à {new}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places differ.</source>
        <extracomment>changes_view.py; for one: {n} place differs.</extracomment>
        <translation>
            <numerusform>{n} endroit diffère.</numerusform>
            <numerusform>{n} endroits diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <extracomment>changes_view.py; for one: The first {n} is listed.</extracomment>
        <translation>
            <numerusform>Le premier ({n}) est dans la liste.</numerusform>
            <numerusform>Les {n} premiers sont dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences only stand elsewhere.</source>
        <extracomment>changes_view.py; for one: {n} sentence only stands elsewhere.</extracomment>
        <translation>
            <numerusform>{n} phrase a seulement changé de place.</numerusform>
            <numerusform>{n} phrases ont seulement changé de place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {ref} at: {place}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Ouvrir {ref} : {place}</translation>
    </message>
    <message numerus="yes">
        <source>Show the other {n}</source>
        <extracomment>coming_rows.py; for one: Show the other {n}</extracomment>
        <translation>
            <numerusform>Afficher l’autre ({n})</numerusform>
            <numerusform>Afficher les {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces {ref}</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>Remplace {ref}</translation>
    </message>
    <message>
        <source>Replaces an earlier one</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>Remplace un texte antérieur</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>En cours de transfert</translation>
    </message>
    <message>
        <source>Ready to read</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>Prêt à lire</translation>
    </message>
    <message>
        <source>No text is kept of {ref}. Open both editions to see what changed.</source>
        <extracomment>comparing.py</extracomment>
        <translation>Aucun texte de {ref} n’est conservé. Ouvrez les deux éditions pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>{old} is in {language} and {new} in {other}. Only editions in the same language can be compared.</source>
        <extracomment>comparing.py</extracomment>
        <translation>{old} est en {language} et {new} en {other}. Seules des éditions dans la même langue peuvent être comparées.</translation>
    </message>
    <message>
        <source>They are too long to be compared on this laptop. Open both editions to see what changed.</source>
        <extracomment>comparing.py</extracomment>
        <translation>Elles sont trop longues pour être comparées sur cet ordinateur. Ouvrez les deux éditions pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>The text of {old} and {new} is the same. Pictures and layout are not compared.</source>
        <extracomment>comparing.py</extracomment>
        <translation>Le texte de {old} et celui de {new} sont identiques. Les images et la mise en page ne sont pas comparées.</translation>
    </message>
    <message>
        <source>No text has changed</source>
        <extracomment>comparing.py</extracomment>
        <translation>Aucun changement de texte</translation>
    </message>
    <message>
        <source>For another laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>Pour un autre ordinateur</translation>
    </message>
    <message>
        <source>A pack holds what is here, with its publishers’ signatures. Whoever gets it needs no connection.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Un paquet contient ce qui est ici, avec les signatures de ses éditeurs. Qui le reçoit n’a besoin d’aucune connexion.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>export_page.py, keep_page.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <extracomment>export_page.py</extracomment>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Documents in</source>
        <extracomment>export_page.py, keep_page.py</extracomment>
        <translation>Documents en</translation>
    </message>
    <message>
        <source>Only what is missing there…</source>
        <extracomment>export_page.py</extracomment>
        <translation>Seulement ce qui y manque…</translation>
    </message>
    <message>
        <source>Choose the request that was written on the other laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>Choisir la demande écrite sur l’autre ordinateur</translation>
    </message>
    <message>
        <source>Everything again</source>
        <extracomment>export_page.py</extracomment>
        <translation>De nouveau tout</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <extracomment>export_page.py</extracomment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Ask for a pack</source>
        <extracomment>export_page.py</extracomment>
        <translation>Demander un paquet</translation>
    </message>
    <message>
        <source>A request says which files are here, and nothing about you. Give it to somebody who has more: there, a pack is written of only what is missing here.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Une demande dit quels fichiers sont ici, et rien sur vous. Donnez-la à quelqu’un qui en a davantage : un paquet y sera écrit avec seulement ce qui manque ici.</translation>
    </message>
    <message>
        <source>Write a request…</source>
        <extracomment>export_page.py</extracomment>
        <translation>Écrire une demande…</translation>
    </message>
    <message>
        <source>Choose at least one collection and one language.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Choisissez au moins une collection et une langue.</translation>
    </message>
    <message>
        <source>Nothing is missing where the request was made.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Rien ne manque là où la demande a été faite.</translation>
    </message>
    <message>
        <source>{what}, {size} needed.</source>
        <extracomment>export_page.py</extracomment>
        <translation>{what}, {size} nécessaires.</translation>
    </message>
    <message>
        <source>{size} free there.</source>
        <extracomment>export_page.py</extracomment>
        <translation>{size} libres à cet endroit.</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Il n’y a pas assez de place.</translation>
    </message>
    <message>
        <source>The request that was written on the other laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>La demande écrite sur l’autre ordinateur</translation>
    </message>
    <message>
        <source>Only what is missing where {name} was written.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Seulement ce qui manque là où {name} a été écrit.</translation>
    </message>
    <message>
        <source>Write a request</source>
        <extracomment>export_page.py</extracomment>
        <translation>Écrire une demande</translation>
    </message>
    <message>
        <source>Written: {path}, {size}. Give it to somebody who has more.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Écrit : {path}, {size}. Donnez-le à quelqu’un qui en a davantage.</translation>
    </message>
    <message>
        <source>Reading again: {done} of {total}</source>
        <extracomment>export_page.py</extracomment>
        <translation>Relecture : {done} sur {total}</translation>
    </message>
    <message>
        <source>Writing: {done} of {total}</source>
        <extracomment>export_page.py</extracomment>
        <translation>Écriture : {done} sur {total}</translation>
    </message>
    <message>
        <source>Nothing is missing where the request was made. No pack was written.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Rien ne manque là où la demande a été faite. Aucun paquet n’a été écrit.</translation>
    </message>
    <message>
        <source>Written and read again, complete: {what}, {size}. Everything is on the stick: eject it, then take it out.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Écrit et relu, complet : {what}, {size}. Tout est sur la clé : éjectez-la, puis retirez-la.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not on this laptop, and not in the pack.</source>
        <extracomment>export_page.py; for one: {n} file is not on this laptop, and not in the pack.</extracomment>
        <translation>
            <numerusform>{n} fichier n’est pas sur cet ordinateur, ni dans le paquet.</numerusform>
            <numerusform>{n} fichiers ne sont pas sur cet ordinateur, ni dans le paquet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was written so far is no pack yet; written to the same place again, it goes on from there.</source>
        <extracomment>exporting.py</extracomment>
        <translation>Arrêté. Ce qui a été écrit n’est pas encore un paquet ; écrit de nouveau au même endroit, il reprendra de là.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>history_card.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <extracomment>history_card.py</extracomment>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Save the history as text</source>
        <extracomment>history_card.py</extracomment>
        <translation>Enregistrer l’historique en texte</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>history_card.py</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>history_card.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>history_card.py</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>history_card.py</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>history_card.py</extracomment>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>home_page.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Choose what is kept here</source>
        <extracomment>home_page.py</extracomment>
        <translation>Choisir ce qui est conservé ici</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>image_view.py</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>image_view.py</extracomment>
        <translation>Image : {name}</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>image_view.py</extracomment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>import_words.py</extracomment>
        <translation>ajoutés</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>import_words.py</extracomment>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>superseded</source>
        <extracomment>import_words.py</extracomment>
        <translation>remplacés</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>import_words.py</extracomment>
        <translation>retirés</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>import_words.py</extracomment>
        <translation>supprimés</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>import_words.py; for one: {n} added</extracomment>
        <translation>
            <numerusform>{n} ajouté</numerusform>
            <numerusform>{n} ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this pack is new here.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Rien dans ce paquet n’est nouveau ici.</translation>
    </message>
    <message>
        <source>Nothing more of this pack can be taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Rien de plus ne peut être pris de ce paquet.</translation>
    </message>
    <message>
        <source>Nothing of this pack can be taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Rien ne peut être pris de ce paquet.</translation>
    </message>
    <message>
        <source>It could not be looked at to the end. Nothing was changed.</source>
        <extracomment>import_words.py</extracomment>
        <translation>L’examen n’a pas pu aller jusqu’au bout. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The import is complete.</source>
        <extracomment>import_words.py</extracomment>
        <translation>L’importation est terminée.</translation>
    </message>
    <message>
        <source>Nothing in this pack was new here.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Rien dans ce paquet n’était nouveau ici.</translation>
    </message>
    <message>
        <source>The import is partly done.</source>
        <extracomment>import_words.py</extracomment>
        <translation>L’importation est faite en partie.</translation>
    </message>
    <message>
        <source>The pack was refused. Nothing of it was taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Le paquet a été refusé. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>The import was stopped. What had been copied is kept; import the pack again to get the rest.</source>
        <extracomment>import_words.py</extracomment>
        <translation>L’importation a été arrêtée. Ce qui avait été copié est conservé&#xa0;; importez à nouveau le paquet pour obtenir le reste.</translation>
    </message>
    <message>
        <source>Without the date of its signature</source>
        <extracomment>import_words.py</extracomment>
        <translation>Sans la date de sa signature</translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <extracomment>import_words.py; for one: {n} month ago</extracomment>
        <translation>
            <numerusform>il y a {n} mois</numerusform>
            <numerusform>il y a {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint compared</source>
        <extracomment>import_words.py</extracomment>
        <translation>Empreinte comparée</translation>
    </message>
    <message>
        <source>It is the one that you gave</source>
        <extracomment>import_words.py</extracomment>
        <translation>C’est celle que vous avez donnée</translation>
    </message>
    <message>
        <source>Publisher known</source>
        <extracomment>import_words.py</extracomment>
        <translation>Éditeur connu</translation>
    </message>
    <message>
        <source>Known here as {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>Connu ici comme {name}</translation>
    </message>
    <message>
        <source>Importing from {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>Importation depuis {name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>import_words.py, updates_page.py</extracomment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>The import is not finished. What had been copied is kept.</source>
        <extracomment>import_words.py</extracomment>
        <translation>L’importation n’est pas terminée. Ce qui avait été copié est conservé.</translation>
    </message>
    <message>
        <source>The import has ended.</source>
        <extracomment>import_words.py</extracomment>
        <translation>L’importation a pris fin.</translation>
    </message>
    <message>
        <source>no document changed</source>
        <extracomment>import_words.py</extracomment>
        <translation>aucun document modifié</translation>
    </message>
    <message>
        <source>{changes}; {size} read.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{changes}&#xa0;; {size} lus.</translation>
    </message>
    <message>
        <source>{place} is a publisher&apos;s card, and no pack. Nothing was done. It says by which key a publisher is recognised. Add the publisher&apos;s address under Packs &amp; sources.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{place} est la carte d’un éditeur, et non un paquet. Rien n’a été fait. Elle indique à quelle clé on reconnaît un éditeur. Ajoutez l’adresse de l’éditeur sous «&#xa0;Paquets et sources&#xa0;».</translation>
    </message>
    <message>
        <source>{place} is what a publisher puts on a server, and no pack. Nothing was done. Add this folder as a source under Packs &amp; sources: it is fetched from there.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{place} est ce qu’un éditeur met sur un serveur, et non un paquet. Rien n’a été fait. Ajoutez ce dossier comme source sous «&#xa0;Paquets et sources&#xa0;»&#xa0;: le contenu en sera téléchargé.</translation>
    </message>
    <message>
        <source>{place} is a publisher&apos;s repository, and no pack. Nothing was done. On the page Publish, a pack can be made of it.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{place} est le dépôt d’un éditeur, et non un paquet. Rien n’a été fait. La page «&#xa0;Publier&#xa0;» permet d’en faire un paquet.</translation>
    </message>
    <message>
        <source>The new list of {item} leaves out most of what it has here. That is more often a mistake, or an attack, than a wish, so it was not taken over: nothing was removed. Ask the publisher. If it is meant, take the shorter list over below.</source>
        <extracomment>import_words.py</extracomment>
        <translation>La nouvelle liste de {item} omet la plus grande partie de ce qui en est ici. C’est plus souvent une erreur ou une attaque qu’un souhait&#xa0;; elle n’a donc pas été reprise&#xa0;: rien n’a été supprimé. Demandez à l’éditeur. Si c’est voulu, acceptez la liste plus courte ci-dessous.</translation>
    </message>
    <message>
        <source>The pack offers documents of {item}, which come from another source on this computer. They were refused, so that nobody can replace another&apos;s guidance. Compare both fingerprints with the publisher&apos;s own; those of your sources stand under Packs &amp; sources. If the pack is the right one, remove that source first.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Le paquet propose des documents de {item}, qui viennent ici d’une autre source. Ils ont été refusés, afin que personne ne puisse remplacer les directives d’autrui. Comparez les deux empreintes avec celle de l’éditeur&#xa0;; celles de vos sources figurent sous «&#xa0;Paquets et sources&#xa0;». Si le paquet est le bon, supprimez d’abord cette source.</translation>
    </message>
    <message>
        <source>About this document</source>
        <extracomment>info_panel.py</extracomment>
        <translation>À propos de ce document</translation>
    </message>
    <message>
        <source>Cites</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Cite</translation>
    </message>
    <message>
        <source>Cited by</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Cité par</translation>
    </message>
    <message>
        <source>More like this</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Documents semblables</translation>
    </message>
    <message>
        <source>The file of this document is gone</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Le fichier de ce document a disparu</translation>
    </message>
    <message>
        <source>It had been downloaded, and is not on this laptop any more. It comes again with the next sync.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Il avait été téléchargé et n’est plus sur cet ordinateur. Il reviendra à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Type the password to read it here. The password is forgotten when Fieldshelf is closed.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Saisissez le mot de passe pour le lire ici. Le mot de passe est oublié à la fermeture de Fieldshelf.</translation>
    </message>
    <message>
        <source>That password does not open it. Check capital letters and the keyboard’s language, then try again.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Ce mot de passe ne l’ouvre pas. Vérifiez les majuscules et la langue du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>This document is locked with a password</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Ce document est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Open its {part}</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Ouvrir : {part}</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Ce qui est conservé ici</translation>
    </message>
    <message>
        <source>Texts of everything are kept, so that all of it can be searched. Choose which documents are, too.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Les textes de tout sont conservés, pour que tout puisse être cherché. Choisissez quels documents le sont aussi.</translation>
    </message>
    <message>
        <source>Keep collections that come later, too</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Conserver aussi les collections à venir</translation>
    </message>
    <message>
        <source>Languages and kinds</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Langues et types</translation>
    </message>
    <message>
        <source>Room on this laptop</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Place sur cet ordinateur</translation>
    </message>
    <message>
        <source>The library may take</source>
        <extracomment>keep_page.py</extracomment>
        <translation>La bibliothèque peut occuper</translation>
    </message>
    <message>
        <source>Fetch documents, too</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Récupérer aussi les documents</translation>
    </message>
    <message>
        <source>Only texts are fetched at present, whatever is chosen here.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Seuls les textes sont récupérés à présent, quel que soit ce choix.</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>What this changes</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Types de fichiers</translation>
    </message>
    <message>
        <source>{size} of {most} used</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} utilisés sur {most}</translation>
    </message>
    <message>
        <source>{size} used</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} utilisés</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} libres sur ce disque</translation>
    </message>
    <message>
        <source>{size} chosen.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} choisis.</translation>
    </message>
    <message>
        <source>{size} of it come with the next check.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} en viendront à la prochaine vérification.</translation>
    </message>
    <message>
        <source>All of it is on this laptop.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Tout est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is not enough room for it: what replaces older guidance comes first.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Il n’y a pas assez de place : ce qui remplace des textes antérieurs vient d’abord.</translation>
    </message>
    <message>
        <source>Remove {size} that are here and not chosen</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Supprimer {size} présents ici et non choisis</translation>
    </message>
    <message>
        <source>They can be searched and fetched again; your notes stay.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>On peut encore les chercher et les récupérer ; vos notes restent.</translation>
    </message>
    <message>
        <source>{size} of it came with a pack, and come back only with another one; your notes stay.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} sont venus avec un paquet et ne reviendront qu’avec un autre ; vos notes restent.</translation>
    </message>
    <message>
        <source>A check is running. This can be changed when it has ended.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Une vérification est en cours. Ceci pourra être changé quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Applied. {size} were removed.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Appliqué. {size} ont été supprimés.</translation>
    </message>
    <message>
        <source>Applied.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Appliqué.</translation>
    </message>
    <message>
        <source>{size} were removed.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} ont été supprimés.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>{some} sur {all}</translation>
    </message>
    <message>
        <source>a part</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>une partie</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>conservé</translation>
    </message>
    <message>
        <source>only texts</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>textes seulement</translation>
    </message>
    <message>
        <source>Get when online</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Obtenir à la connexion</translation>
    </message>
    <message>
        <source>Do not get {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Ne pas obtenir {title}</translation>
    </message>
    <message>
        <source>Nothing waits. Documents that you ask for and that are not here yet stand here, and come before all others.</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Rien n’attend. Les documents que vous demandez et qui ne sont pas encore ici figurent ici, et viennent avant tous les autres.</translation>
    </message>
    <message>
        <source>Earlier: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Plus tôt : {title}</translation>
    </message>
    <message>
        <source>Later: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Plus tard : {title}</translation>
    </message>
    <message>
        <source>Largest documents here</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Documents les plus volumineux ici</translation>
    </message>
    <message>
        <source>Get again</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Obtenir de nouveau</translation>
    </message>
    <message>
        <source>Get again: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Obtenir de nouveau : {title}</translation>
    </message>
    <message>
        <source>Removed by you, {size}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Supprimé par vous, {size}</translation>
    </message>
    <message>
        <source>Remove “{title}” ({size}) from this laptop? It can still be found and searched, and your notes stay. It comes back when you ask for it, from its source or with a pack.</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Supprimer « {title} » ({size}) de cet ordinateur ? On pourra encore le trouver et y chercher, et vos notes restent. Il reviendra quand vous le demanderez, de sa source ou avec un paquet.</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Supprimer un document</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <extracomment>keeping.py</extracomment>
        <translation>jusqu’à {size}</translation>
    </message>
    <message>
        <source>The library cannot be written any more: its folder was protected, or belongs to somebody else. Reading and searching go on; nothing new is taken in.</source>
        <extracomment>library_strip.py</extracomment>
        <translation>La bibliothèque ne peut plus être modifiée : son dossier a été protégé ou appartient à quelqu’un d’autre. La lecture et la recherche continuent ; rien de nouveau n’est pris.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>media_panel.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>It plays in the program that this laptop has for it.</source>
        <extracomment>media_panel.py</extracomment>
        <translation>La lecture se fait dans le programme prévu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Play with the system’s player</source>
        <extracomment>media_panel.py</extracomment>
        <translation>Lire avec le lecteur du système</translation>
    </message>
    <message>
        <source>This link leads out of the library, to {address}. It needs a connection, and that site learns that you came.</source>
        <extracomment>outside.py</extracomment>
        <translation>Ce lien mène hors de la bibliothèque, à {address}. Il faut une connexion, et ce site saura que vous êtes venu.</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>outside.py</extracomment>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>Folder of the pack, or the stick that it is on</source>
        <extracomment>pack_ways.py</extracomment>
        <translation>Dossier du paquet, ou clé sur laquelle il se trouve</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <extracomment>page_images.py</extracomment>
        <translation>Cette page ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Select the text of the page</source>
        <extracomment>pdf_view.py</extracomment>
        <translation>Sélectionner le texte de la page</translation>
    </message>
    <message>
        <source>{rate}, limit {most}</source>
        <extracomment>phases.py</extracomment>
        <translation>{rate}, limite {most}</translation>
    </message>
    <message>
        <source>Printed {day} from Fieldshelf</source>
        <extracomment>printing.py</extracomment>
        <translation>Imprimé le {day} depuis Fieldshelf</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on and connected, then try again.</source>
        <extracomment>printing.py</extracomment>
        <translation>L’imprimante n’a rien reçu. Vérifiez qu’elle est allumée et connectée, puis réessayez.</translation>
    </message>
    <message>
        <source>The first page is being prepared.</source>
        <extracomment>printing.py</extracomment>
        <translation>La première page est en préparation.</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <extracomment>printing.py</extracomment>
        <translation>Arrêter l’impression</translation>
    </message>
    <message>
        <source>{n} of {total} pages printed</source>
        <extracomment>printing.py</extracomment>
        <translation>Pages imprimées : {n} sur {total}</translation>
    </message>
    <message>
        <source>Not printed</source>
        <extracomment>printing.py</extracomment>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>Fetch it now</source>
        <extracomment>proposal.py, updates_page.py</extracomment>
        <translation>Récupérer maintenant</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>proposal.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>what a button does</comment>
        <extracomment>publish_handing.py</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>reader_bar.py, slide_view.py</extracomment>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Size and direction of the pages</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Taille et orientation des pages</translation>
    </message>
    <message>
        <source>One page at a time</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Une page à la fois</translation>
    </message>
    <message>
        <source>Rotate to the right</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Rotate to the left</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Pages below each other</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Pages les unes sous les autres</translation>
    </message>
    <message>
        <source>It was broken off when Fieldshelf or the computer was switched off. The next check goes on with it.</source>
        <extracomment>records.py</extracomment>
        <translation>Interrompu quand Fieldshelf ou l’ordinateur a été arrêté. La prochaine vérification continuera.</translation>
    </message>
    <message>
        <source>{changes}; received and verified.</source>
        <extracomment>records.py</extracomment>
        <translation>{changes} ; reçu et vérifié.</translation>
    </message>
    <message>
        <source>What was still missing was received and verified.</source>
        <extracomment>records.py</extracomment>
        <translation>Ce qui manquait encore a été reçu et vérifié.</translation>
    </message>
    <message>
        <source>Nothing had changed.</source>
        <extracomment>records.py</extracomment>
        <translation>Rien n’avait changé.</translation>
    </message>
    <message>
        <source>Fieldshelf: history of updates, {date}</source>
        <extracomment>records.py</extracomment>
        <translation>Fieldshelf : historique des mises à jour, {date}</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another place.</source>
        <extracomment>records.py</extracomment>
        <translation>{path} n’a pas pu être écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Say what you did and what happened. Below it stands what the program knows of itself: no titles, no searches, no names. Read it, change what you like, and save it as a file for whoever helps you. Nothing is sent.</source>
        <extracomment>report_page.py</extracomment>
        <translation>Dites ce que vous avez fait et ce qui s’est passé. Au-dessous figure ce que le programme sait de lui-même : ni titres, ni recherches, ni noms. Lisez-le, changez ce que vous voulez, et enregistrez-le dans un fichier pour qui vous aide. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>report_page.py</extracomment>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <extracomment>report_page.py</extracomment>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <extracomment>report_page.py</extracomment>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>report_page.py</extracomment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <extracomment>report_page.py</extracomment>
        <translation>Le rapport a été enregistré.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another folder.</source>
        <extracomment>report_page.py</extracomment>
        <translation>Le rapport n’a pas pu y être enregistré. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Limite par jour</translation>
    </message>
    <message>
        <source>{size} a day</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>{size} par jour</translation>
    </message>
    <message>
        <source>Ask before downloads over {size}</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Demander avant de récupérer plus de {size}</translation>
    </message>
    <message>
        <source>{size} used today</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>{size} utilisés aujourd’hui</translation>
    </message>
    <message>
        <source>{size} used today, {left} left</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>{size} utilisés aujourd’hui, {left} restants</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Ask before downloads over</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Demander avant de récupérer plus de</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>search_box.py, settings_page.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What you choose counts at once, for this laptop only.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Ce que vous choisissez vaut aussitôt, pour cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Documents stay in their own languages.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Les documents restent dans leurs langues.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Pages of documents stay light.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Les pages des documents restent claires.</translation>
    </message>
    <message>
        <source>theme dark light</source>
        <extracomment>settings_page.py</extracomment>
        <translation>thème sombre clair</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>settings_page.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text, rows and icons together. The window opens again for it.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Texte, lignes et icônes ensemble. La fenêtre se rouvre pour cela.</translation>
    </message>
    <message>
        <source>zoom font</source>
        <extracomment>settings_page.py</extracomment>
        <translation>zoom police caractères</translation>
    </message>
    <message>
        <source>Show only icons at the side</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Ne montrer que des icônes sur le côté</translation>
    </message>
    <message>
        <source>Their names stand in their tooltips.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Leurs noms figurent dans les infobulles.</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Rouvrir ce qui était ouvert la dernière fois</translation>
    </message>
    <message>
        <source>The documents in their tabs, at their pages.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Les documents dans leurs onglets, à leurs pages.</translation>
    </message>
    <message>
        <source>Search and guidance can show only what is for you.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>La recherche et les directives peuvent ne montrer que ce qui vous concerne.</translation>
    </message>
    <message>
        <source>post mission audience</source>
        <extracomment>settings_page.py</extracomment>
        <translation>poste mission public</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Ce qui est conservé sur vous</translation>
    </message>
    <message>
        <source>Keep what I have read</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Conserver ce que j’ai lu</translation>
    </message>
    <message>
        <source>On this laptop only. Without it nothing is opened again by itself.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Sur cet ordinateur seulement. Sans cela, rien ne se rouvre de soi-même.</translation>
    </message>
    <message>
        <source>history private</source>
        <extracomment>settings_page.py</extracomment>
        <translation>historique vie privée</translation>
    </message>
    <message>
        <source>Keep what I have searched for</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Conserver ce que j’ai cherché</translation>
    </message>
    <message>
        <source>On this laptop only. It is offered again below the search box.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Sur cet ordinateur seulement. Elles sont proposées à nouveau sous le champ de recherche.</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>settings_page.py</extracomment>
        <translation>historique</translation>
    </message>
    <message>
        <source>How often sources are asked, when, how fast and what is fetched.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>À quelle fréquence les sources sont interrogées, quand, à quelle vitesse et ce qui est récupéré.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>sync network speed limit metered</source>
        <extracomment>settings_page.py</extracomment>
        <translation>synchronisation réseau vitesse limite</translation>
    </message>
    <message>
        <source>Where the documents on this laptop come from.</source>
        <extracomment>settings_page.py, sources_page.py</extracomment>
        <translation>D’où viennent les documents de cet ordinateur.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Où elle se trouve</translation>
    </message>
    <message>
        <source>The program, and this folder: nothing else holds your documents.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Le programme et ce dossier : rien d’autre ne contient vos documents.</translation>
    </message>
    <message>
        <source>How much it takes</source>
        <extracomment>settings_page.py</extracomment>
        <translation>La place qu’elle prend</translation>
    </message>
    <message>
        <source>space disk</source>
        <extracomment>settings_page.py</extracomment>
        <translation>espace disque</translation>
    </message>
    <message>
        <source>How to find, read and update, in a few minutes.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Comment chercher, lire et mettre à jour, en quelques minutes.</translation>
    </message>
    <message>
        <source>You read and change the report before you give it to anybody.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Vous lisez et modifiez le rapport avant de le donner à quiconque.</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Rédiger un rapport…</translation>
    </message>
    <message>
        <source>Its version, and the licences of all that is in it.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Sa version, et les licences de tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <extracomment>sidebar.py</extracomment>
        <translation>Ne montrer que les icônes</translation>
    </message>
    <message>
        <source>Show names</source>
        <extracomment>sidebar.py</extracomment>
        <translation>Montrer les noms</translation>
    </message>
    <message>
        <source>{left} left of your {size}</source>
        <extracomment>sidebar.py</extracomment>
        <translation>Reste {left} de vos {size}</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <extracomment>slide_view.py</extracomment>
        <translation>Notes de l’orateur</translation>
    </message>
    <message>
        <source>This slide has no words.</source>
        <extracomment>slide_view.py</extracomment>
        <translation>Cette diapositive ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Comes with packs; no address is known.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Vient par paquets ; aucune adresse n’est connue.</translation>
    </message>
    <message>
        <source>Ask the publisher for the fingerprint by another way, and type what you were told: it is compared.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Demandez l’empreinte à l’éditeur par une autre voie, et saisissez ce qu’on vous a dit : elle sera comparée.</translation>
    </message>
    <message>
        <source>Next try: {when}.</source>
        <extracomment>source_card.py, source_rows.py</extracomment>
        <translation>Prochain essai : {when}.</translation>
    </message>
    <message>
        <source>Also asked at: {places}</source>
        <extracomment>source_card.py</extracomment>
        <translation>Aussi interrogé à : {places}</translation>
    </message>
    <message>
        <source>Asked at no other place.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Interrogé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Mirrors…</source>
        <extracomment>source_card.py</extracomment>
        <translation>Miroirs…</translation>
    </message>
    <message>
        <source>Change the mirrors of {name}</source>
        <extracomment>source_card.py</extracomment>
        <translation>Changer les miroirs de {name}</translation>
    </message>
    <message>
        <source>Mirrors, with a space between them</source>
        <extracomment>source_card.py</extracomment>
        <translation>Miroirs, séparés par une espace</translation>
    </message>
    <message>
        <source>Other addresses or folders with the same collections, with a space between them. They need no trust.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Autres adresses ou dossiers avec les mêmes collections, séparés par une espace. Ils n’ont pas besoin d’être de confiance.</translation>
    </message>
    <message>
        <source>Take its files off this laptop, too: {size}</source>
        <extracomment>source_card.py</extracomment>
        <translation>Supprimer aussi ses fichiers de cet ordinateur : {size}</translation>
    </message>
    <message>
        <source>What is taken off can still be searched. It comes back when the source is added again.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Ce qui est supprimé peut encore être cherché. Cela revient quand la source est ajoutée de nouveau.</translation>
    </message>
    <message>
        <source>What is kept here…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>Ce qui est conservé ici…</translation>
    </message>
    <message>
        <source>For another laptop…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>Pour un autre ordinateur…</translation>
    </message>
    <message numerus="yes">
        <source>{n} items come with the next update</source>
        <extracomment>status_bar.py; for one: {n} item comes with the next update</extracomment>
        <translation>
            <numerusform>{n} élément viendra à la prochaine mise à jour</numerusform>
            <numerusform>{n} éléments viendront à la prochaine mise à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items waiting for a connection</source>
        <extracomment>status_bar.py; for one: {n} item waiting for a connection</extracomment>
        <translation>
            <numerusform>{n} élément attend une connexion</numerusform>
            <numerusform>{n} éléments attendent une connexion</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>switch.py</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>switch.py</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Open documents</source>
        <extracomment>tabs.py</extracomment>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>Close this document</source>
        <extracomment>tabs.py</extracomment>
        <translation>Fermer ce document</translation>
    </message>
    <message>
        <source>See what would come</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Voir ce qui viendrait</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Paused. What has arrived is kept, and it goes on where it stopped.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Suspendu. Ce qui est arrivé est conservé, et cela reprendra là où cela s’est arrêté.</translation>
    </message>
    <message>
        <source>You can keep working. Finished documents open at once, and a broken connection starts again where it stopped.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Vous pouvez continuer à travailler. Les documents reçus s’ouvrent aussitôt, et une connexion interrompue reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Superseding guidance comes first</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Les textes qui en remplacent d’autres viennent d’abord</translation>
    </message>
    <message>
        <source>Fetch {what}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Récupérer {what}</translation>
    </message>
    <message>
        <source>What would come</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Ce qui viendrait</translation>
    </message>
    <message>
        <source>{size} of texts</source>
        <extracomment>updates_page.py</extracomment>
        <translation>{size} de textes</translation>
    </message>
    <message>
        <source>Only lists and changes of status, which are small.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Seulement des listes et des changements de statut, qui sont petits.</translation>
    </message>
    <message>
        <source>Nothing new: everything that is wanted is on this laptop.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Rien de nouveau : tout ce qui est voulu est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{size} of it would come today, {later} would wait for another day.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>{size} en viendraient aujourd’hui, {later} attendraient un autre jour.</translation>
    </message>
    <message>
        <source>Last import</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Dernière importation</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents that were open last time are not in this library any more.</source>
        <extracomment>whereabouts.py; for one: {n} document that was open last time is not in this library any more.</extracomment>
        <translation>
            <numerusform>{n} document ouvert la dernière fois n’est plus dans cette bibliothèque.</numerusform>
            <numerusform>{n} documents ouverts la dernière fois ne sont plus dans cette bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>wording.py</extracomment>
        <translation>Ouvrage de référence</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>its number</comment>
        <extracomment>info_panel.py</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>In effect</source>
        <extracomment>info_panel.py</extracomment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Review due</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Handling</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Droits</translation>
    </message>
    <message>
        <source>None, {status}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Aucune, {status}</translation>
    </message>
    <message>
        <source>No review date given</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Pas de date de révision</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Versions</translation>
    </message>
    <message>
        <source>{status}, you are here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{status}, vous êtes ici</translation>
    </message>
    <message>
        <source>{status} {date}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{status} ({date})</translation>
    </message>
    <message>
        <source>Claimed by others</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Affirmé par d’autres</translation>
    </message>
    <message>
        <source>Only its own publisher, or one that it names, can replace a document.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Seul son propre éditeur, ou un éditeur qu’il désigne, peut remplacer un document.</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Signature vérifiée</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Signé par {name}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>info_panel.py, preview.py, source_card.py</extracomment>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>De {name}.</translation>
    </message>
    <message>
        <source>Nobody vouches for it: it was taken from there as it is.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Personne ne s’en porte garant&#xa0;: il a été repris tel quel.</translation>
    </message>
    <message>
        <source>Unknown publisher</source>
        <extracomment>info_panel.py, preview.py</extracomment>
        <translation>Éditeur inconnu</translation>
    </message>
    <message>
        <source>Calls itself {name}.</source>
        <extracomment>import_page.py, info_panel.py</extracomment>
        <translation>Se présente comme {name}.</translation>
    </message>
    <message>
        <source>Compare its fingerprint under Packs &amp; sources.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Comparez son empreinte sous «&#xa0;Paquets et sources&#xa0;».</translation>
    </message>
    <message>
        <source>Checked here {date}.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Vérifié ici le {date}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>import_parts.py, info_panel.py</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>edition of {date}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>édition&#xa0;: {date}</translation>
    </message>
    <message>
        <source>edition of {date}, older than the document</source>
        <extracomment>info_panel.py</extracomment>
        <translation>édition&#xa0;: {date}, antérieure au document</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Not here, {size}</source>
        <extracomment>info_panel.py, instead_panel.py, wording.py</extracomment>
        <translation>Absent, {size}</translation>
    </message>
    <message>
        <source>Open in {language}</source>
        <extracomment>info_panel.py, wording.py</extracomment>
        <translation>Ouvrir en {language}</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Voir aussi</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>coming_rows.py, import_parts.py, info_panel.py, publish_steps.py; for one: and {n} more</extracomment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {title}, {status}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Ouvrir {title}, {status}</translation>
    </message>
    <message>
        <source>not in this library</source>
        <extracomment>info_panel.py</extracomment>
        <translation>pas dans cette bibliothèque</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>first_run.py, language_button.py, settings_page.py</extracomment>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <extracomment>main_window.py</extracomment>
        <translation>↑ ↓ choisir</translation>
    </message>
    <message>
        <source>Enter open</source>
        <extracomment>main_window.py</extracomment>
        <translation>Enter ouvrir</translation>
    </message>
    <message>
        <source>Space preview</source>
        <extracomment>main_window.py</extracomment>
        <translation>Espace aperçu</translation>
    </message>
    <message>
        <source>Alt+↓ suggestions</source>
        <extracomment>main_window.py</extracomment>
        <translation>Alt+↓ suggestions</translation>
    </message>
    <message>
        <source>F3 next hit</source>
        <extracomment>main_window.py</extracomment>
        <translation>F3 occurrence suivante</translation>
    </message>
    <message>
        <source>Ctrl+F find in this document</source>
        <extracomment>main_window.py</extracomment>
        <translation>Ctrl+F chercher dans ce document</translation>
    </message>
    <message>
        <source>Alt+← back</source>
        <extracomment>main_window.py</extracomment>
        <translation>Alt+← retour</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <extracomment>main_window.py</extracomment>
        <translation>La bibliothèque ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Close Fieldshelf</source>
        <extracomment>main_window.py</extracomment>
        <translation>Fermer Fieldshelf</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <extracomment>main_window.py</extracomment>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <extracomment>instead_panel.py, outside.py, reader_bar.py</extracomment>
        <translation>Ouvrir avec le programme du système</translation>
    </message>
    <message>
        <source>“{name}” can contain parts that run on this laptop. Open it only if you trust who published it.</source>
        <extracomment>outside.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» peut contenir des éléments qui s’exécutent sur cet ordinateur. Ne l’ouvrez que si vous faites confiance à son éditeur.</translation>
    </message>
    <message>
        <source>Document page</source>
        <extracomment>pdf_view.py</extracomment>
        <translation>Page du document</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>phases.py</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>phases.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>phases.py</extracomment>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>phases.py</extracomment>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>phases.py</extracomment>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>phases.py</extracomment>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>export_page.py, phases.py, publish_steps.py</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>preview.py</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>changes_view.py, preview.py</extracomment>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>changes_view.py, preview.py</extracomment>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Open the new edition</source>
        <extracomment>preview.py, wording.py</extracomment>
        <translation>Ouvrir la nouvelle édition</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>preview.py, settings_page.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <extracomment>preview.py, reader_bar.py</extracomment>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>preview.py</extracomment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <extracomment>preview.py</extracomment>
        <translation>{place} sur {total}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>preview.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Open at page {n}</source>
        <extracomment>preview.py</extracomment>
        <translation>Ouvrir page {n}</translation>
    </message>
    <message>
        <source>Open at slide {n}</source>
        <extracomment>preview.py</extracomment>
        <translation>Ouvrir diapo {n}</translation>
    </message>
    <message>
        <source>Place {n} of {total}</source>
        <extracomment>preview.py</extracomment>
        <translation>Endroit {n} sur {total}</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>preview.py</extracomment>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>This document was published without a file.</source>
        <extracomment>preview.py</extracomment>
        <translation>Ce document a été publié sans fichier.</translation>
    </message>
    <message>
        <source>There is no text to show before it is here.</source>
        <extracomment>preview.py</extracomment>
        <translation>Il n’y a pas de texte à afficher tant qu’il n’est pas ici.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <extracomment>preview.py</extracomment>
        <translation>Ceci ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>proposal.py</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What will change</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Compare again</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Go on to sign</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Passer à la signature</translation>
    </message>
    <message>
        <source>Nothing in these documents stands out.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Rien de particulier dans ces documents.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are unchanged.</source>
        <extracomment>publish_changes.py; for one: {n} document is unchanged.</extracomment>
        <translation>
            <numerusform>{n} document est inchangé.</numerusform>
            <numerusform>{n} documents sont inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {upload} to upload; a reader who is up to date fetches at most {fetch}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Au plus {upload} à téléverser&#xa0;; un lecteur à jour télécharge au plus {fetch}.</translation>
    </message>
    <message>
        <source>Collections: {listed}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Collections&#xa0;: {listed}.</translation>
    </message>
    <message>
        <source>{change}: {fields}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>{change}&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>In documents that have not changed, as before: {listed}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Dans les documents qui n’ont pas changé, comme avant&#xa0;: {listed}.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <extracomment>history_card.py, import_parts.py, publish_changes.py; for one: Show all {n}</extracomment>
        <translation>
            <numerusform>Tout afficher ({n})</numerusform>
            <numerusform>Tout afficher ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened in a tab.</source>
        <extracomment>main_window.py</extracomment>
        <translation>Ouvert dans un onglet.</translation>
    </message>
    <message>
        <source>Another program has asked this window for something that it does not understand.</source>
        <extracomment>one_window.py</extracomment>
        <translation>Un autre programme a demandé à cette fenêtre quelque chose qu’elle ne comprend pas.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which the sheet has</source>
        <extracomment>publish_changes.py; for one: and {n} more, which the sheet has</extracomment>
        <translation>
            <numerusform>et {n} autre, qui figure dans la feuille</numerusform>
            <numerusform>et {n} autres, qui figurent dans la feuille</numerusform>
        </translation>
    </message>
    <message>
        <source>superseded by {document}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>remplacé par {document}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>à compter du {date}</translation>
    </message>
    <message>
        <source>other than signed: {fields}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>diffère de ce qui est signé&#xa0;: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>publish_changes.py; for one: {n} file</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at this before you sign</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>À regarder avant de signer</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder with the documents</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Dossier contenant les documents</translation>
    </message>
    <message>
        <source>Choose it, or drop it here</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Choisissez-le ou déposez-le ici</translation>
    </message>
    <message>
        <source>Collection</source>
        <extracomment>keep_parts.py, publish_folder.py</extracomment>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Read the folder</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Lire le dossier</translation>
    </message>
    <message>
        <source>Write the sheet anew</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Réécrire la feuille</translation>
    </message>
    <message>
        <source>The corrections in the sheet that were not read back are lost.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Les corrections de la feuille qui n’ont pas été relues sont perdues.</translation>
    </message>
    <message>
        <source>Every file is read, and a sheet is written with what is found. Nothing is published by that.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Chaque fichier est lu, et une feuille est écrite avec ce qui est trouvé. Rien n’est publié ainsi.</translation>
    </message>
    <message>
        <source>Collection that they belong to: choose one, or write a new name</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Collection à laquelle ils appartiennent&#xa0;: choisissez-en une ou écrivez un nouveau nom</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows stand in the sheet.</source>
        <extracomment>publish_folder.py; for one: {n} row stands in the sheet.</extracomment>
        <translation>
            <numerusform>La feuille compte {n} ligne.</numerusform>
            <numerusform>La feuille compte {n} lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents have no file in this folder, and stay published as they are. To withdraw them, write withdrawn in the column status of their rows:</source>
        <extracomment>publish_folder.py; for one: {n} document has no file in this folder, and stays published as it is. To withdraw it, write withdrawn in the column status of its row:</extracomment>
        <translation>
            <numerusform>{n} document n’a pas de fichier dans ce dossier et reste publié tel quel. Pour le retirer, écrivez withdrawn dans la colonne status de sa ligne&#xa0;:</numerusform>
            <numerusform>{n} documents n’ont pas de fichier dans ce dossier et restent publiés tels quels. Pour les retirer, écrivez withdrawn dans la colonne status de leurs lignes&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>The sheet has a row for every file. Much in it is guessed: correct what is wrong, save it, and read it back. It can be read back as it stands, too.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>La feuille a une ligne par fichier. Beaucoup y est deviné&#xa0;: corrigez ce qui est faux, enregistrez-la et relisez-la. Elle peut aussi être relue telle quelle.</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Ouvrir la feuille</translation>
    </message>
    <message>
        <source>Read it back</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>La relire</translation>
    </message>
    <message>
        <source>Save the sheet when you have corrected it, then read it back.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Enregistrez la feuille une fois corrigée, puis relisez-la.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents added</source>
        <extracomment>publish_folder.py; for one: {n} document added</extracomment>
        <translation>
            <numerusform>{n} document ajouté</numerusform>
            <numerusform>{n} documents ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <extracomment>publish_folder.py; for one: {n} unchanged</extracomment>
        <translation>
            <numerusform>{n} inchangé</numerusform>
            <numerusform>{n} inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Signer</translation>
    </message>
    <message>
        <source>With the signature, all that stands above becomes what readers get once it is handed out. That cannot be taken back; a later signature can say something else.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Avec la signature, tout ce qui figure ci-dessus devient ce que les lecteurs reçoivent une fois que c’est diffusé. Cela ne peut pas être annulé&#xa0;; une signature ultérieure peut dire autre chose.</translation>
    </message>
    <message>
        <source>Passphrase of the keys</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Phrase secrète des clés</translation>
    </message>
    <message>
        <source>Take in documents that are not labelled public</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Inclure les documents qui ne sont pas marqués publics</translation>
    </message>
    <message>
        <source>Nothing is published yet: signatures of other keys are missing.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Rien n’est encore publié&#xa0;: il manque les signatures d’autres clés.</translation>
    </message>
    <message>
        <source>Signed: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Signé&#xa0;: {what}, {size}.</translation>
    </message>
    <message>
        <source>Nothing had changed: nothing was signed again.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Rien n’avait changé&#xa0;: rien n’a été signé à nouveau.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Diffuser</translation>
    </message>
    <message>
        <source>Stick, or a folder on it</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Clé, ou dossier sur une clé</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Écrire le paquet</translation>
    </message>
    <message>
        <source>Folder of the server, or place of rclone</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Dossier du serveur, ou emplacement rclone</translation>
    </message>
    <message>
        <source>/srv/library, or office:library</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>/srv/library, ou office:library</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Téléverser</translation>
    </message>
    <message>
        <source>Address that readers use</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Adresse qu’utilisent les lecteurs</translation>
    </message>
    <message>
        <source>Check what readers find there</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Vérifier ce que les lecteurs y trouvent</translation>
    </message>
    <message>
        <source>A pack holds everything, and readers need no connection for it. It is read again once it is written.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Un paquet contient tout, et les lecteurs n’ont besoin d’aucune connexion. Il est relu une fois écrit.</translation>
    </message>
    <message>
        <source>Everything goes to the server in an order in which readers always find a whole library. A place of rclone is set up with that program, which keeps the passwords.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Tout est envoyé au serveur dans un ordre tel que les lecteurs trouvent toujours une bibliothèque entière. Un emplacement rclone se configure avec ce programme, qui conserve les mots de passe.</translation>
    </message>
    <message>
        <source>On a stick</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Sur une clé</translation>
    </message>
    <message>
        <source>On a server</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Sur un serveur</translation>
    </message>
    <message>
        <source>Address that readers use, to check what is there</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Adresse qu’utilisent les lecteurs, pour vérifier ce qui s’y trouve</translation>
    </message>
    <message>
        <source>The pack is not as it was written. The stick may be damaged: take another one.</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Le paquet n’est pas tel qu’il a été écrit. La clé est peut-être endommagée&#xa0;: prenez-en une autre.</translation>
    </message>
    <message>
        <source>Written and read again, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Écrit et relu, complet&#xa0;: {what}, {size}.</translation>
    </message>
    <message>
        <source>It was there already, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Il y était déjà, complet&#xa0;: {what}, {size}.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Où il se trouve</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were left out</source>
        <extracomment>publish_handing.py; for one: {n} document was left out</extracomment>
        <translation>
            <numerusform>{n} document a été laissé de côté</numerusform>
            <numerusform>{n} documents ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not labelled public. The signed list names it all the same, by its title.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Il n’est pas marqué public. La liste signée le mentionne tout de même, par son titre.</translation>
    </message>
    <message>
        <source>Pack written</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Paquet écrit</translation>
    </message>
    <message>
        <source>Uploaded. Check it at the address that your readers use.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Téléversé. Vérifiez à l’adresse qu’utilisent vos lecteurs.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Téléversé</translation>
    </message>
    <message>
        <source>It is not complete. Upload it again, then check it once more.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Ce n’est pas complet. Téléversez à nouveau, puis vérifiez encore une fois.</translation>
    </message>
    <message>
        <source>Checked as a reader would, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Vérifié comme le ferait un lecteur, complet&#xa0;: {what}, {size}.</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>publish_page.py, sidebar.py</extracomment>
        <translation>Publier</translation>
    </message>
    <message>
        <source>A folder of documents becomes a signed collection. Readers see nothing of it before you sign.</source>
        <extracomment>publish_page.py</extracomment>
        <translation>Un dossier de documents devient une collection signée. Les lecteurs n’en voient rien avant que vous signiez.</translation>
    </message>
    <message numerus="yes">
        <source>{n} collections</source>
        <extracomment>publish_page.py; for one: {n} collection</extracomment>
        <translation>
            <numerusform>{n} collection</numerusform>
            <numerusform>{n} collections</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents} in {collections}</source>
        <extracomment>publish_page.py</extracomment>
        <translation>{documents} dans {collections}</translation>
    </message>
    <message>
        <source>Read a folder first</source>
        <extracomment>publish_page.py</extracomment>
        <translation>Lisez d’abord un dossier</translation>
    </message>
    <message>
        <source>Nothing since the last signature</source>
        <extracomment>publish_page.py</extracomment>
        <translation>Rien depuis la dernière signature</translation>
    </message>
    <message>
        <source>Last signed on {date}</source>
        <extracomment>publish_page.py</extracomment>
        <translation>Dernière signature le {date}</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Work on another one, or on none. The folder stays where it is.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Travailler sur un autre, ou sur aucun. Le dossier reste où il est.</translation>
    </message>
    <message>
        <source>Leave this repository</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Quitter ce dépôt</translation>
    </message>
    <message>
        <source>Keys locked with a passphrase</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Clés protégées par une phrase secrète</translation>
    </message>
    <message>
        <source>Keys are not locked</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Les clés ne sont pas protégées</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>pdf_view.py, publish_side.py, report_page.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Give it to your readers by another way than the documents: on the telephone, or in a letter.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Donnez-la à vos lecteurs par une autre voie que les documents&#xa0;: au téléphone ou par lettre.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>publish_side.py, source_card.py</extracomment>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Signed on {date}</source>
        <extracomment>import_words.py, publish_side.py</extracomment>
        <translation>Signé le {date}</translation>
    </message>
    <message>
        <source>Sign again before {date}</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Signez à nouveau avant le {date}</translation>
    </message>
    <message>
        <source>Before signing</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Avant la signature</translation>
    </message>
    <message>
        <source>Leave it as it was signed</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Laisser comme signé</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Everything is as it was signed last.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Tout est tel que signé en dernier.</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Rien n’a encore été ajouté.</translation>
    </message>
    <message>
        <source>Other than signed: {what}. Readers do not see it yet.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Diffère de ce qui est signé&#xa0;: {what}. Les lecteurs ne le voient pas encore.</translation>
    </message>
    <message>
        <source>Not signed yet: {what}. Readers do not see it.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Pas encore signé&#xa0;: {what}. Les lecteurs ne le voient pas.</translation>
    </message>
    <message>
        <source>Take this back: {what}? What is published, your folders and your sheets stay as they are.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Annuler ceci&#xa0;: {what}&#xa0;? Ce qui est publié, vos dossiers et vos feuilles restent tels quels.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Annulé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>A repository is a folder of its own. It holds your keys, what you have added, and what you have signed. Keep it on a disk that is backed up, apart from the documents.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Un dépôt est un dossier à part. Il contient vos clés, ce que vous avez ajouté et ce que vous avez signé. Gardez-le sur un disque sauvegardé, à part des documents.</translation>
    </message>
    <message>
        <source>Make a repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Créer un dépôt</translation>
    </message>
    <message>
        <source>Once for each institute</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Une fois par institution</translation>
    </message>
    <message>
        <source>Name of the institute</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Nom de l’institution</translation>
    </message>
    <message>
        <source>As readers see it beside every document</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Tel que les lecteurs le voient à côté de chaque document</translation>
    </message>
    <message>
        <source>Short name</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Stands in addresses and ids, for good</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Figure définitivement dans les adresses et les identifiants</translation>
    </message>
    <message>
        <source>New or empty folder</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Phrase secrète pour les clés</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Make it</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Le créer</translation>
    </message>
    <message>
        <source>Whoever has the keys can sign as you. With a passphrase, a stolen copy of the folder is not enough. Nobody can give you a forgotten passphrase back. Without one, the keys are not locked.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Quiconque a les clés peut signer en votre nom. Avec une phrase secrète, une copie volée du dossier ne suffit pas. Personne ne peut vous rendre une phrase oubliée. Sans elle, les clés ne sont pas protégées.</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Ouvrir un dépôt</translation>
    </message>
    <message>
        <source>One that was made here, or by somebody else</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Créé ici, ou par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Dossier du dépôt</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>publish_start.py</extracomment>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made. Type them again.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Les deux phrases secrètes diffèrent. Rien n’a été créé. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Création des clés…</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>fields.py, import_page.py, settings_page.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <extracomment>fields.py</extracomment>
        <translation>Choisir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Taking the texts out of the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Extraction des textes des fichiers</translation>
    </message>
    <message>
        <source>Keeping the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Conservation des fichiers</translation>
    </message>
    <message>
        <source>Preparing lists and texts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Préparation des listes et des textes</translation>
    </message>
    <message>
        <source>Signing</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Putting the files in place</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Mise en place des fichiers</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Écriture du paquet</translation>
    </message>
    <message>
        <source>Reading the pack again</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Relecture du paquet</translation>
    </message>
    <message>
        <source>Carrying the documents</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Envoi des documents</translation>
    </message>
    <message>
        <source>Carrying patches</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Envoi des correctifs</translation>
    </message>
    <message>
        <source>Carrying lists and texts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Envoi des listes et des textes</translation>
    </message>
    <message>
        <source>Carrying the signatures</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Envoi des signatures</translation>
    </message>
    <message>
        <source>Walking what is published</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Parcours de ce qui est publié</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>import_words.py, publish_words.py</extracomment>
        <translation>Supprimé</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents new</source>
        <extracomment>publish_words.py; for one: {n} document new</extracomment>
        <translation>
            <numerusform>{n} document nouveau</numerusform>
            <numerusform>{n} documents nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>publish_words.py; for one: {n} changed</extracomment>
        <translation>
            <numerusform>{n} modifié</numerusform>
            <numerusform>{n} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded</source>
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} superseded</extracomment>
        <translation>
            <numerusform>{n} remplacé</numerusform>
            <numerusform>{n} remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody can give a pack a name. Ask the publisher for the fingerprint, by telephone or in a letter: these 16 groups must be the same. Type what you were told, and it is compared; if it is the same, the publisher is known.</source>
        <extracomment>import_parts.py</extracomment>
        <translation>N’importe qui peut donner un nom à un paquet. Demandez l’empreinte à l’éditeur, par téléphone ou par lettre&#xa0;: ces 16 groupes doivent être identiques. Saisissez ce que l’on vous a dit, et la comparaison sera faite&#xa0;; si tout est identique, l’éditeur est connu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} withdrawn</extracomment>
        <translation>
            <numerusform>{n} retiré</numerusform>
            <numerusform>{n} retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>A pack is being imported.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Un paquet est en cours d’importation.</translation>
    </message>
    <message>
        <source>Not labelled public</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Non marqué public</translation>
    </message>
    <message>
        <source>Broken supersession</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Remplacement incohérent</translation>
    </message>
    <message>
        <source>Language gaps</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Langues manquantes</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Scans and files without text</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Numérisations et fichiers sans texte</translation>
    </message>
    <message>
        <source>Date or reference number missing</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Date ou numéro de référence manquant</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>publish_words.py</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>reference number</source>
        <extracomment>publish_words.py</extracomment>
        <translation>numéro de référence</translation>
    </message>
    <message>
        <source>themes</source>
        <extracomment>publish_words.py</extracomment>
        <translation>thèmes</translation>
    </message>
    <message>
        <source>posts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>postes</translation>
    </message>
    <message>
        <source>audiences</source>
        <extracomment>publish_words.py</extracomment>
        <translation>publics</translation>
    </message>
    <message>
        <source>missions</source>
        <extracomment>publish_words.py</extracomment>
        <translation>missions</translation>
    </message>
    <message>
        <source>who approved it</source>
        <extracomment>publish_words.py</extracomment>
        <translation>auteur de l’approbation</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>publish_words.py</extracomment>
        <translation>contact</translation>
    </message>
    <message>
        <source>date of issue</source>
        <extracomment>publish_words.py</extracomment>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>in effect since</source>
        <extracomment>publish_words.py</extracomment>
        <translation>en vigueur depuis</translation>
    </message>
    <message>
        <source>review date</source>
        <extracomment>publish_words.py</extracomment>
        <translation>date de révision</translation>
    </message>
    <message>
        <source>edition date</source>
        <extracomment>publish_words.py</extracomment>
        <translation>date d’édition</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>publish_words.py</extracomment>
        <translation>statut</translation>
    </message>
    <message>
        <source>place in the collection</source>
        <extracomment>publish_words.py</extracomment>
        <translation>place dans la collection</translation>
    </message>
    <message>
        <source>rights</source>
        <extracomment>publish_words.py</extracomment>
        <translation>droits</translation>
    </message>
    <message>
        <source>attribution</source>
        <extracomment>publish_words.py</extracomment>
        <translation>attribution</translation>
    </message>
    <message>
        <source>handling label</source>
        <extracomment>publish_words.py</extracomment>
        <translation>mention de diffusion</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>publish_words.py</extracomment>
        <translation>langue</translation>
    </message>
    <message>
        <source>role of a file</source>
        <extracomment>publish_words.py</extracomment>
        <translation>rôle d’un fichier</translation>
    </message>
    <message>
        <source>collections that it stands in</source>
        <extracomment>publish_words.py</extracomment>
        <translation>collections où il figure</translation>
    </message>
    <message>
        <source>titles</source>
        <extracomment>publish_words.py</extracomment>
        <translation>titres</translation>
    </message>
    <message>
        <source>who else may replace its documents</source>
        <extracomment>publish_words.py</extracomment>
        <translation>qui d’autre peut remplacer ses documents</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>publish_words.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>title in {language}</source>
        <extracomment>publish_words.py</extracomment>
        <translation>titre ({language})</translation>
    </message>
    <message>
        <source>{item} is not labelled public, and whatever is published can be read by anybody who finds the place. Signing refuses it. Correct the column handling in the sheet, or take it in when you sign, if that is meant.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>{item} n’est pas marqué public, et ce qui est publié peut être lu par quiconque trouve l’endroit. La signature le refuse. Corrigez la colonne handling de la feuille, ou incluez-le en signant, si c’est voulu.</translation>
    </message>
    <message>
        <source>Signatures of {item} are missing. Until then readers see what was published before. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Il manque les signatures de {item}. D’ici là, les lecteurs voient ce qui était publié auparavant. Remettez la clé dans le dossier keys du dépôt, ou faites signer ailleurs&#xa0;: cela se fait par commande, et docs/keys.md explique comment.</translation>
    </message>
    <message>
        <source>A key that must sign is not here. Nothing was signed. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Une clé qui doit signer n’est pas ici. Rien n’a été signé. Remettez-la dans le dossier keys du dépôt, ou faites signer ailleurs&#xa0;: cela se fait par commande, et docs/keys.md explique comment.</translation>
    </message>
    <message>
        <source>More keys must sign than are here. Nothing was signed. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Il faut plus de clés pour signer qu’il n’y en a ici. Rien n’a été signé. Remettez-les dans le dossier keys du dépôt, ou faites signer ailleurs&#xa0;: cela se fait par commande, et docs/keys.md explique comment.</translation>
    </message>
    <message>
        <source>The keys are locked with a passphrase. Nothing was signed. Type it above, and sign again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Les clés sont protégées par une phrase secrète. Rien n’a été signé. Saisissez-la ci-dessus et signez à nouveau.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys. Nothing was signed. Type it again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Cette phrase secrète n’ouvre pas les clés. Rien n’a été signé. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>These documents are not labelled public, and whatever is published can be read by anybody who finds the place. Nothing was signed. Correct the column handling in the sheet, or take them in below if that is meant.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Ces documents ne sont pas marqués publics, et ce qui est publié peut être lu par quiconque trouve l’endroit. Rien n’a été signé. Corrigez la colonne handling de la feuille, ou incluez-les ci-dessous si c’est voulu.</translation>
    </message>
    <message>
        <source>There is no document to publish yet. Nothing was signed. Read a folder and its sheet first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Il n’y a encore aucun document à publier. Rien n’a été signé. Lisez d’abord un dossier et sa feuille.</translation>
    </message>
    <message>
        <source>There is no publisher&apos;s repository in this folder. Choose another folder, or make a new one.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Il n’y a pas de dépôt d’éditeur dans ce dossier. Choisissez un autre dossier, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Another program is working on this repository. Nothing was changed. Wait until it has finished, and try again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Un autre programme travaille sur ce dépôt. Rien n’a été modifié. Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing is signed yet, so there is nothing to carry. Sign first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Rien n’est encore signé, il n’y a donc rien à envoyer. Signez d’abord.</translation>
    </message>
    <message>
        <source>Nothing is signed yet, so there is nothing to pack. Sign first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Rien n’est encore signé, il n’y a donc rien à empaqueter. Signez d’abord.</translation>
    </message>
    <message>
        <source>This name cannot be a collection here. Write a name with letters from A to Z, for example Guidance.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Ce nom ne peut pas être celui d’une collection. Écrivez un nom avec des lettres de A à Z, par exemple Guidance.</translation>
    </message>
    <message>
        <source>This short name cannot be used: it stands in every address. Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Ce nom abrégé ne peut pas être utilisé&#xa0;: il figure dans chaque adresse. Employez des minuscules, des chiffres et des traits d’union, en commençant et en finissant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The sheet cannot be used as it is. Nothing was added. Correct this, save the sheet, and read it back:</source>
        <extracomment>publish_words.py</extracomment>
        <translation>La feuille ne peut pas être utilisée telle quelle. Rien n’a été ajouté. Corrigez ceci, enregistrez la feuille et relisez-la&#xa0;:</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>guide_page.py, reader_bar.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Aller à la page (Ctrl+G)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Show or hide what is known about it</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Afficher ou masquer ce que l’on en sait</translation>
    </message>
    <message>
        <source>of {n}</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>sur {n}</translation>
    </message>
    <message>
        <source>No file</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Pas de fichier</translation>
    </message>
    <message>
        <source>This document was published without a file. What is known about it is at the side.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Ce document a été publié sans fichier. Ce que l’on en sait figure à côté.</translation>
    </message>
    <message>
        <source>This document is not on this laptop yet. It comes with the next sync.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Ce document n’est pas encore sur cet ordinateur. Il arrive avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Read its text</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Lire son texte</translation>
    </message>
    <message>
        <source>This document cannot be shown here</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Ce document ne peut pas être affiché ici</translation>
    </message>
    <message>
        <source>This document cannot be opened</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Ce document ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>changes_view.py, document_hits.py</extracomment>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Mission</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Public</translation>
    </message>
    <message>
        <source>Any post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Tout poste</translation>
    </message>
    <message>
        <source>Any mission</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Toute mission</translation>
    </message>
    <message>
        <source>Any audience</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Tout public</translation>
    </message>
    <message>
        <source>For my post</source>
        <extracomment>reading_switch.py, settings_page.py</extracomment>
        <translation>Pour mon poste</translation>
    </message>
    <message>
        <source>Only for: {who}</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Seulement pour&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Only for: {who}. Choose another</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Seulement pour&#xa0;: {who}. En choisir un autre</translation>
    </message>
    <message>
        <source>Show what is for others, too</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Afficher aussi ce qui est destiné à d’autres</translation>
    </message>
    <message>
        <source>Show only what is for: {who}</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Afficher seulement ce qui est destiné à&#xa0;: {who}</translation>
    </message>
    <message>
        <source>For my post…</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Pour mon poste…</translation>
    </message>
    <message>
        <source>Choose your post, and see only what is for it</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Choisissez votre poste pour ne voir que ce qui lui est destiné</translation>
    </message>
    <message>
        <source>Publishers say for whom a collection or a document is. Choose what you are: search and guidance can then show only what is for you. Nothing is removed, and one click shows all of it again.</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Les éditeurs indiquent à qui une collection ou un document est destiné. Choisissez ce que vous êtes&#xa0;: la recherche et les directives peuvent alors n’afficher que ce qui vous concerne. Rien n’est supprimé, et un clic réaffiche tout.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <extracomment>import_parts.py, reading_switch.py</extracomment>
        <translation>N’afficher que ceux-ci</translation>
    </message>
    <message>
        <source>also found in {languages}</source>
        <extracomment>results_model.py</extracomment>
        <translation>trouvé aussi en {languages}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>records.py, schedule_card.py, wording.py</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Fetches</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Search guidance and training</source>
        <extracomment>search_box.py</extracomment>
        <translation>Chercher dans les directives et la formation</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>guide_page.py, search_box.py, search_head.py</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search everything on this laptop (Ctrl+K or /)</source>
        <extracomment>search_box.py</extracomment>
        <translation>Chercher partout sur cet ordinateur (Ctrl+K ou /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>search_box.py</extracomment>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>search_box.py, suggestions.py</extracomment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>search_box.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab completes: {text}</source>
        <extracomment>search_box.py</extracomment>
        <translation>Tab complète&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>search_box.py</extracomment>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>search_box.py</extracomment>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>search_head.py</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <extracomment>search_head.py</extracomment>
        <translation>Afficher&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n}+ documents</source>
        <extracomment>search_head.py; for one: {n}+ documents</extracomment>
        <translation>
            <numerusform>{n}+ document</numerusform>
            <numerusform>{n}+ documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded are shown.</source>
        <extracomment>search_head.py</extracomment>
        <translation>Les remplacés sont affichés.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>search_head.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded hidden.</source>
        <extracomment>search_head.py; for one: {n} superseded hidden.</extracomment>
        <translation>
            <numerusform>{n} remplacé masqué.</numerusform>
            <numerusform>{n} remplacés masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing superseded is hidden.</source>
        <extracomment>search_head.py</extracomment>
        <translation>Aucun remplacé n’est masqué.</translation>
    </message>
    <message>
        <source>with some of the words, none with all</source>
        <extracomment>search_head.py</extracomment>
        <translation>avec certains des mots, aucun avec tous</translation>
    </message>
    <message>
        <source>so far, not everything is searchable yet</source>
        <extracomment>search_head.py</extracomment>
        <translation>pour l’instant&#xa0;: tout n’est pas encore consultable</translation>
    </message>
    <message numerus="yes">
        <source>{n} places in the text</source>
        <extracomment>search_head.py; for one: {n} place in the text</extracomment>
        <translation>
            <numerusform>{n} endroit dans le texte</numerusform>
            <numerusform>{n} endroits dans le texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <extracomment>search_head.py</extracomment>
        <translation>Retirer le filtre {name}</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>search_page.py</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>search_page.py</extracomment>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Type a few words, a title or a reference number.</source>
        <extracomment>search_page.py</extracomment>
        <translation>Saisissez quelques mots, un titre ou un numéro de référence.</translation>
    </message>
    <message>
        <source>Nothing that is for {who} has these words. Other documents may.</source>
        <extracomment>search_page.py</extracomment>
        <translation>Rien de ce qui est destiné à {who} ne contient ces mots. D’autres documents peut-être.</translation>
    </message>
    <message>
        <source>Only superseded or withdrawn documents have these words.</source>
        <extracomment>search_page.py</extracomment>
        <translation>Seuls des documents remplacés ou retirés contiennent ces mots.</translation>
    </message>
    <message>
        <source>No document here has these words. Try fewer or other words, or take a filter away.</source>
        <extracomment>search_page.py</extracomment>
        <translation>Aucun document ici ne contient ces mots. Essayez moins de mots, d’autres mots, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>search_page.py</extracomment>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>search_page.py</extracomment>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <extracomment>search_page.py</extracomment>
        <translation>Chercher «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} superseded</source>
        <extracomment>search_page.py; for one: Show {n} superseded</extracomment>
        <translation>
            <numerusform>Afficher {n} remplacé</numerusform>
            <numerusform>Afficher {n} remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>The search could not be done</source>
        <extracomment>search_page.py</extracomment>
        <translation>La recherche n’a pas pu être faite</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>settings_page.py, sidebar.py, updates_page.py</extracomment>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Packs &amp; sources</source>
        <extracomment>settings_page.py, sidebar.py, sources_page.py</extracomment>
        <translation>Paquets et sources</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>sidebar.py; for one: {n} change</extracomment>
        <translation>
            <numerusform>{n} modification</numerusform>
            <numerusform>{n} modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>reader_page.py, sidebar.py, thumbnails.py</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{size} on this laptop</source>
        <extracomment>keep_parts.py, settings_page.py, sidebar.py</extracomment>
        <translation>{size} sur cet ordinateur</translation>
    </message>
    <message>
        <source>Signature known.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>Signature connue.</translation>
    </message>
    <message>
        <source>Unknown publisher, fingerprint not compared.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>Éditeur inconnu, empreinte non comparée.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>Non signé.</translation>
    </message>
    <message>
        <source>{said}. {trust}</source>
        <extracomment>import_page.py, source_rows.py</extracomment>
        <translation>{said}. {trust}</translation>
    </message>
    <message>
        <source>Ask your office for its address and fingerprint.</source>
        <extracomment>sources_page.py</extracomment>
        <translation>Demandez à votre bureau son adresse et son empreinte.</translation>
    </message>
    <message>
        <source>Publish a collection of your own…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>Publier une collection à vous…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>sources_page.py, updates_page.py</extracomment>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Signature known</source>
        <extracomment>source_card.py</extracomment>
        <translation>Signature connue</translation>
    </message>
    <message>
        <source>Unknown publisher calling itself {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>Éditeur inconnu se présentant comme {name}</translation>
    </message>
    <message>
        <source>Fingerprint not compared</source>
        <extracomment>source_card.py</extracomment>
        <translation>Empreinte non comparée</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>{result}, last contact {date}</source>
        <extracomment>source_card.py</extracomment>
        <translation>{result}, dernier contact&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {groups}</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Empreinte {groups}</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <extracomment>source_card.py</extracomment>
        <translation>Supprimer une source</translation>
    </message>
    <message>
        <source>Remove {name}? Its documents stay on this laptop, but nothing new comes from it.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Supprimer {name}&#xa0;? Ses documents restent sur cet ordinateur, mais plus rien de nouveau n’en viendra.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Aucune source pour l’instant.</translation>
    </message>
    <message>
        <source>Never updated.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Jamais mis à jour.</translation>
    </message>
    <message>
        <source>Last updated {age} from {name}.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Dernière mise à jour&#xa0;: {age}, depuis {name}.</translation>
    </message>
    <message>
        <source>Recent search</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Recherche récente</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a suggestion</comment>
        <extracomment>suggestions.py</extracomment>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Ne pas conserver</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>Document text</source>
        <extracomment>text_view.py</extracomment>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Everything here is read without a connection. An update needs one, or a folder in reach.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Tout ici se lit sans connexion. Une mise à jour en demande une, ou un dossier accessible.</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>from {name}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>depuis {name}</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <extracomment>export_page.py, phases.py, publish_steps.py</extracomment>
        <translation>Arrêt au prochain point sûr…</translation>
    </message>
    <message>
        <source>There is no source to ask. Add one first.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Il n’y a aucune source à consulter. Ajoutez-en une d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>records.py; for one: {n} new</extracomment>
        <translation>
            <numerusform>{n} nouveau</numerusform>
            <numerusform>{n} nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} updated</source>
        <extracomment>import_words.py, publish_folder.py, records.py; for one: {n} updated</extracomment>
        <translation>
            <numerusform>{n} mis à jour</numerusform>
            <numerusform>{n} mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} removed</extracomment>
        <translation>
            <numerusform>{n} supprimé</numerusform>
            <numerusform>{n} supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fetch</source>
        <extracomment>run_results.py</extracomment>
        <translation>rien à télécharger</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more of that kind</source>
        <extracomment>run_results.py; for one: and {n} more of that kind</extracomment>
        <translation>
            <numerusform>et {n} autre du même genre</numerusform>
            <numerusform>et {n} autres du même genre</numerusform>
        </translation>
    </message>
    <message>
        <source>since {date}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>Nothing changed since you last looked.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Rien n’a changé depuis votre dernière visite.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>coming_rows.py, publish_words.py, updates_page.py, wording.py</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>coming_rows.py, import_words.py, updates_page.py</extracomment>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>wording.py</extracomment>
        <translation>arabe</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>wording.py</extracomment>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>wording.py</extracomment>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>wording.py</extracomment>
        <translation>français</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>wording.py</extracomment>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>wording.py</extracomment>
        <translation>russe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>wording.py</extracomment>
        <translation>chinois</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>wording.py</extracomment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <extracomment>wording.py</extracomment>
        <translation>Révision en retard</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>import_words.py, publish_words.py, wording.py</extracomment>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>import_words.py, publish_words.py, wording.py</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>wording.py</extracomment>
        <translation>Politique</translation>
    </message>
    <message>
        <source>SOP</source>
        <extracomment>wording.py</extracomment>
        <translation>Instructions permanentes</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>wording.py</extracomment>
        <translation>Lignes directrices</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>wording.py</extracomment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Handbook</source>
        <extracomment>wording.py</extracomment>
        <translation>Guide pratique</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <extracomment>wording.py</extracomment>
        <translation>Boîte à outils</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>wording.py</extracomment>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>wording.py</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>wording.py</extracomment>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>wording.py</extracomment>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>Good practice</source>
        <extracomment>wording.py</extracomment>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>After-action review</source>
        <extracomment>wording.py</extracomment>
        <translation>Bilan après action</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>wording.py</extracomment>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>wording.py</extracomment>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>wording.py</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <extracomment>wording.py</extracomment>
        <translation>Plan de cours</translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>wording.py</extracomment>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>wording.py</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>media_panel.py, wording.py</extracomment>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>wording.py</extracomment>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>wording.py</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>wording.py</extracomment>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Rendition</source>
        <extracomment>wording.py</extracomment>
        <translation>Autre forme</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <extracomment>wording.py</extracomment>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <extracomment>wording.py</extracomment>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>wording.py</extracomment>
        <translation>{n} Ko</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>links.py, wording.py</extracomment>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>wording.py</extracomment>
        <translation>{n} Go</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>import_words.py, wording.py; for one: {n} day ago</extracomment>
        <translation>
            <numerusform>il y a {n} jour</numerusform>
            <numerusform>il y a {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded by {ref}</source>
        <extracomment>wording.py</extracomment>
        <translation>Remplacé par {ref}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>wording.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>wording.py</extracomment>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>This {language} version is of the edition of {date}.</source>
        <extracomment>wording.py</extracomment>
        <translation>Cette version ({language}) est d’une édition antérieure ({date}).</translation>
    </message>
    <message>
        <source>Superseded. The new edition does not exist in {language}.</source>
        <extracomment>wording.py</extracomment>
        <translation>Remplacé. La nouvelle édition n’existe pas en {language}.</translation>
    </message>
    <message>
        <source>Open {ref}</source>
        <extracomment>changes_view.py, wording.py</extracomment>
        <translation>Ouvrir {ref}</translation>
    </message>
    <message>
        <source>{name} (not signed)</source>
        <extracomment>wording.py</extracomment>
        <translation>{name} (non signé)</translation>
    </message>
    <message>
        <source>{name} (unknown publisher)</source>
        <extracomment>wording.py</extracomment>
        <translation>{name} (éditeur inconnu)</translation>
    </message>
    <message>
        <source>{who} claims that another document replaces this one.</source>
        <extracomment>wording.py</extracomment>
        <translation>{who} affirme qu’un autre document remplace celui-ci.</translation>
    </message>
    <message>
        <source>{who} claims that {what} replaces this one.</source>
        <extracomment>wording.py</extracomment>
        <translation>{who} affirme que {what} remplace ce document.</translation>
    </message>
    <message>
        <source>Opens now</source>
        <extracomment>wording.py</extracomment>
        <translation>S’ouvre tout de suite</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <extracomment>wording.py</extracomment>
        <translation>Pas encore ici</translation>
    </message>
    <message>
        <source>review was due {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>révision prévue&#xa0;: {date}</translation>
    </message>
    <message>
        <source>in effect from {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>en vigueur à compter de&#xa0;: {date}</translation>
    </message>
    <message>
        <source>in effect since {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>en vigueur depuis&#xa0;: {date}</translation>
    </message>
    <message>
        <source>issued {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>publié&#xa0;: {date}</translation>
    </message>
    <message>
        <source>no date given</source>
        <extracomment>wording.py</extracomment>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{name}, not signed</source>
        <extracomment>wording.py</extracomment>
        <translation>{name}, non signé</translation>
    </message>
    <message>
        <source>{name}, unknown publisher</source>
        <extracomment>wording.py</extracomment>
        <translation>{name}, éditeur inconnu</translation>
    </message>
    <message>
        <source>No file was published</source>
        <extracomment>wording.py</extracomment>
        <translation>Aucun fichier publié</translation>
    </message>
    <message>
        <source>On this laptop, {size}</source>
        <extracomment>wording.py</extracomment>
        <translation>Ici, {size}</translation>
    </message>
    <message>
        <source>{here} of {total} files here, {size} to get</source>
        <extracomment>wording.py</extracomment>
        <translation>{here} fichiers sur {total} ici, {size} à télécharger</translation>
    </message>
    <message>
        <source>page {n}</source>
        <extracomment>printing.py, wording.py</extracomment>
        <translation>page {n}</translation>
    </message>
    <message>
        <source>Slide {n}</source>
        <extracomment>slide_view.py, wording.py</extracomment>
        <translation>Diapositive {n}</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <extracomment>thumbnails.py, wording.py</extracomment>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>wording.py</extracomment>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>p. {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>p. {numbers}</translation>
    </message>
    <message>
        <source>slides {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>diapositives {numbers}</translation>
    </message>
    <message>
        <source>slide {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>diapositive {numbers}</translation>
    </message>
    <message>
        <source>Goes on later</source>
        <extracomment>wording.py</extracomment>
        <translation>Reprendra plus tard</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <extracomment>wording.py</extracomment>
        <translation>Suspendu par vous</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <extracomment>wording.py</extracomment>
        <translation>Attend votre accord</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>wording.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>wording.py</extracomment>
        <translation>Fait en partie</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>wording.py</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>wording.py</extracomment>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <extracomment>wording.py</extracomment>
        <translation>Arrêté par vous</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <extracomment>wording.py</extracomment>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>How often sources are asked</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Fréquence de consultation des sources</translation>
    </message>
    <message>
        <source>If metered</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Connexion limitée</translation>
    </message>
    <message>
        <source>Making the library searchable</source>
        <extracomment>beside.py</extracomment>
        <translation>Préparation de la bibliothèque pour la recherche</translation>
    </message>
    <message>
        <source>Never heard from</source>
        <extracomment>wording.py</extracomment>
        <translation>Jamais jointe</translation>
    </message>
    <message>
        <source>Never heard from since it was added on {date}.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Jamais jointe depuis son ajout le {date}.</translation>
    </message>
    <message>
        <source>New source</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Next check: {when}.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Prochaine vérification : {when}.</translation>
    </message>
    <message>
        <source>No connection. The check starts when there is one.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Pas de connexion. La vérification commencera dès qu’il y en aura une.</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>keep_page.py, links.py, schedule_card.py</extracomment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No source was asked yet.</source>
        <extracomment>history_card.py, updates_page.py</extracomment>
        <translation>Aucune source n’a encore été consultée.</translation>
    </message>
    <message>
        <source>Not after</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Pas après</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>wording.py</extracomment>
        <translation>Non terminé</translation>
    </message>
    <message numerus="yes">
        <source>Not heard from for {n} days</source>
        <extracomment>wording.py; for one: Not heard from for {n} day</extracomment>
        <translation>
            <numerusform>Sans contact depuis {n} jour</numerusform>
            <numerusform>Sans contact depuis {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Hors ligne.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Online.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>En ligne.</translation>
    </message>
    <message>
        <source>Only between</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Seulement entre</translation>
    </message>
    <message>
        <source>Only texts, no documents</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Seulement les textes, sans les documents</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Seulement à ma demande</translation>
    </message>
    <message>
        <source>Runs all the same</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>S’exécute quand même</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>schedule_card.py, source_card.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sources are asked only when you ask.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Les sources ne sont consultées qu’à votre demande.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Textes et documents</translation>
    </message>
    <message>
        <source>Texts of everything first</source>
        <extracomment>proposal.py</extracomment>
        <translation>D’abord les textes de tout</translation>
    </message>
    <message>
        <source>Texts, {language}</source>
        <extracomment>wording.py</extracomment>
        <translation>Textes, {language}</translation>
    </message>
    <message>
        <source>Texts only</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Textes seulement</translation>
    </message>
    <message>
        <source>The last check did not succeed. Next try: {when}.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>La dernière vérification n’a pas abouti. Prochain essai : {when}.</translation>
    </message>
    <message>
        <source>The update goes on later.</source>
        <extracomment>beside.py</extracomment>
        <translation>La mise à jour reprendra plus tard.</translation>
    </message>
    <message>
        <source>There is no source to ask yet.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Il n’y a encore aucune source à consulter.</translation>
    </message>
    <message>
        <source>This computer does not say whether its connection is metered.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Cet ordinateur n’indique pas si sa connexion est limitée.</translation>
    </message>
    <message>
        <source>This connection is metered. The check waits for another one.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Cette connexion est limitée. La vérification en attend une autre.</translation>
    </message>
    <message>
        <source>Updating</source>
        <extracomment>beside.py</extracomment>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Updating from {name}</source>
        <extracomment>beside.py</extracomment>
        <translation>Mise à jour depuis {name}</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Attendre tant que la connexion est limitée</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Waits until you have chosen what to fetch.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Attend que vous ayez choisi quoi télécharger.</translation>
    </message>
    <message>
        <source>What is asked by the button starts at once, at any hour and on any connection.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Ce qui est demandé par le bouton commence aussitôt, à toute heure et sur toute connexion.</translation>
    </message>
    <message>
        <source>What shall be fetched from {name}?</source>
        <extracomment>proposal.py</extracomment>
        <translation>Que faut-il télécharger depuis {name} ?</translation>
    </message>
    <message>
        <source>What shall be fetched?</source>
        <extracomment>proposal.py</extracomment>
        <translation>Que faut-il télécharger ?</translation>
    </message>
    <message>
        <source>With the texts, everything can be searched at once. The documents themselves are larger, and can be fetched later. You can change this under Data and schedule.</source>
        <extracomment>proposal.py</extracomment>
        <translation>Avec les textes, tout peut être recherché aussitôt. Les documents sont plus volumineux et peuvent être téléchargés plus tard. Vous pouvez changer cela sous « Données et horaire ».</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>updates_page.py</extracomment>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Last contact {date}.</source>
        <extracomment>run_results.py</extracomment>
        <translation>Dernier contact : {date}.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>import_words.py, schedule_card.py, wording.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>phases.py, publish_steps.py</extracomment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{name}: {result}. More under Updates.</source>
        <extracomment>beside.py</extracomment>
        <translation>{name} : {result}. Détails sous « Mises à jour ».</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources could not be updated.</source>
        <extracomment>beside.py; for one: {n} source could not be updated.</extracomment>
        <translation>
            <numerusform>{n} source n’a pas pu être mise à jour.</numerusform>
            <numerusform>{n} sources n’ont pas pu être mises à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources never heard from.</source>
        <extracomment>status_bar.py; for one: {n} source never heard from.</extracomment>
        <translation>
            <numerusform>{n} source jamais jointe.</numerusform>
            <numerusform>{n} sources jamais jointes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources not heard from for 30 days or more.</source>
        <extracomment>status_bar.py; for one: {n} source not heard from for 30 days or more.</extracomment>
        <translation>
            <numerusform>{n} source sans contact depuis 30 jours ou plus.</numerusform>
            <numerusform>{n} sources sans contact depuis 30 jours ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({size})</source>
        <extracomment>proposal.py</extracomment>
        <translation>{what} ({size})</translation>
    </message>
</context>
</TS>
