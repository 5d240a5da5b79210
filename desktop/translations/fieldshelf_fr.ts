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
        <extracomment>export_page.py, import_page.py, reading_switch.py, passphrase_dialog.py, publish_steps.py, lesson_pack.py, schedule_card.py, updates_page.py</extracomment>
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
        <extracomment>fingerprints.py, add_source.py</extracomment>
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
        <extracomment>places_page.py, search_head.py, sidebar.py, wording.py</extracomment>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>places_page.py, search_head.py, lesson_packing.py, sidebar.py</extracomment>
        <translation>Directives</translation>
    </message>
    <message>
        <source>Collections and places</source>
        <extracomment>places_tree.py</extracomment>
        <translation>Collections et emplacements</translation>
    </message>
    <message>
        <source>Show superseded</source>
        <extracomment>browse_page.py, training_page.py</extracomment>
        <translation>Voir les remplacés</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>places_page.py, keep_parts.py, saved_page.py</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>All training</source>
        <extracomment>training_page.py</extracomment>
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
        <extracomment>places_page.py</extracomment>
        <translation>Rien pour vous ici</translation>
    </message>
    <message>
        <source>Nothing here is for {who}.</source>
        <extracomment>places_page.py</extracomment>
        <translation>Rien ici n’est destiné à&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>places_page.py, reading_switch.py</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>home_page.py, places_page.py</extracomment>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>browse_page.py, home_page.py, export_page.py, problems.py, publish_handing.py, publish_page.py, search_head.py, coming_rows.py, source_rows.py; for one: {n} document</extracomment>
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
        <extracomment>browse_page.py, training_page.py</extracomment>
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
        <extracomment>filter_bar.py, info_panel.py, facets.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>filter_bar.py, facets.py</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>filter_bar.py, facets.py, first_run.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>filter_bar.py, facets.py</extracomment>
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
        <extracomment>filter_bar.py, facets.py, lesson_parts.py</extracomment>
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
        <translation>Entrée ouvre un document à sa première occurrence. F3 mène à la suivante, Alt+← ramène aux résultats.</translation>
    </message>
    <message>
        <source>Several documents</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Plusieurs documents</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens a document in a tab of its own. Each tab shows whether its document still holds.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ctrl+Entrée ouvre un document dans un onglet à part. Chaque onglet montre si son document est encore en vigueur.</translation>
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
        <source>Print</source>
        <extracomment>printing.py, guide_page.py, reader_bar.py</extracomment>
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
        <extracomment>guide_page.py, settings_page.py, top_bar.py</extracomment>
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
        <extracomment>home_parts.py</extracomment>
        <translation>Toutes les
modifications</translation>
    </message>
    <message>
        <source>New or
updated</source>
        <extracomment>home_parts.py</extracomment>
        <translation>Nouveaux ou
mis à jour</translation>
    </message>
    <message>
        <source>Superseded
by a newer one</source>
        <extracomment>home_parts.py</extracomment>
        <translation>Remplacés par
un plus récent</translation>
    </message>
    <message>
        <source>Withdrawn,
do not use</source>
        <extracomment>home_parts.py</extracomment>
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
        <extracomment>home_page.py, guide_page.py, keep_page.py, updates_page.py</extracomment>
        <translation>Chercher des mises à jour</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>home_page.py, banner.py, changes_view.py, info_panel.py, updates_page.py</extracomment>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <extracomment>home_page.py</extracomment>
        <translation>Tout marquer comme vu</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
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
        <extracomment>home_page.py, history_card.py</extracomment>
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
        <extracomment>home_page.py, saved_panes.py</extracomment>
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
        <extracomment>identify_page.py, import_page.py, lesson_pack.py</extracomment>
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
        <extracomment>import_parts.py, lesson_parts.py</extracomment>
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
        <source>Fieldshelf is free software under the Apache License 2.0. It asks nobody but the sources you add, and its own publisher for a newer version.</source>
        <extracomment>about_page.py</extracomment>
        <translation>Fieldshelf est un logiciel libre sous Apache License 2.0. Il n’interroge que les sources que vous ajoutez, et son propre éditeur pour une version plus récente.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No document here has all that you have chosen.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Aucun document ne réunit ici tout ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Retirer tous les filtres</translation>
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
        <extracomment>guide_page.py, export_page.py</extracomment>
        <translation>Pour un autre ordinateur</translation>
    </message>
    <message>
        <source>A pack holds what is here, with its publishers’ signatures. Whoever gets it needs no connection.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Un paquet contient ce qui est ici, avec les signatures de ses éditeurs. Qui le reçoit n’a besoin d’aucune connexion.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <extracomment>export_page.py</extracomment>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Documents in</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
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
        <source>Narrow by {what}</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>Restreindre par&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <source>Each printed page carries the status of the document and the day.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Chaque page imprimée porte l’état du document et la date.</translation>
    </message>
    <message>
        <source>Select words in a document to mark them or to write about them. Notes stand beside it and under Saved, and a search says how many of them have its words.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Sélectionnez des mots d’un document pour les surligner ou y ajouter une note. Les notes figurent à côté et sous «&#xa0;Enregistré&#xa0;», et une recherche dit combien contiennent ses mots.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>saved_page.py, history_card.py</extracomment>
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
        <source>My collections</source>
        <extracomment>home_page.py</extracomment>
        <translation>Mes collections</translation>
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
        <source>All news</source>
        <extracomment>home_page.py</extracomment>
        <translation>Toutes les nouvelles</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Rien de ce genre.</translation>
    </message>
    <message>
        <source>replaced by</source>
        <extracomment>home_parts.py</extracomment>
        <translation>remplacé par</translation>
    </message>
    <message>
        <source>use instead</source>
        <extracomment>home_parts.py</extracomment>
        <translation>utiliser à la place&#xa0;:</translation>
    </message>
    <message>
        <source>replaced by a newer one that is not in this library</source>
        <extracomment>home_parts.py</extracomment>
        <translation>remplacé par un plus récent, absent de cette bibliothèque</translation>
    </message>
    <message>
        <source>do not use it any more, there is no replacement</source>
        <extracomment>home_parts.py</extracomment>
        <translation>ne plus l’utiliser, rien ne le remplace</translation>
    </message>
    <message>
        <source>updated {date}: {what}</source>
        <extracomment>home_parts.py</extracomment>
        <translation>mis à jour le {date}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>What this file is</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Ce qu’est ce fichier</translation>
    </message>
    <message>
        <source>The file was read and nothing more: it was not kept, and nothing in it was run.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Le fichier a seulement été lu&#xa0;: il n’a pas été conservé et rien n’y a été exécuté.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files more were left out: drop fewer at once.</source>
        <extracomment>identify_page.py; for one: {n} file more was left out: drop fewer at once.</extracomment>
        <translation>
            <numerusform>{n} autre fichier a été laissé de côté : déposez-en moins à la fois.</numerusform>
            <numerusform>{n} autres fichiers ont été laissés de côté : déposez-en moins à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be looked at.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Ce fichier n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>It is being looked at…</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>This takes up to half a minute.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Cela prend jusqu’à une demi-minute.</translation>
    </message>
    <message>
        <source>Search for its name</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Chercher son nom</translation>
    </message>
    <message>
        <source>Open ours</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Ouvrir le nôtre</translation>
    </message>
    <message>
        <source>This library does not know this file.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Cette bibliothèque ne connaît pas ce fichier.</translation>
    </message>
    <message>
        <source>This is {what}, byte for byte.</source>
        <extracomment>identifying.py</extracomment>
        <translation>C’est {what}, octet pour octet.</translation>
    </message>
    <message>
        <source>This has the text of {what}. The file itself is another one.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Il a le texte de {what}. Le fichier lui-même est un autre.</translation>
    </message>
    <message>
        <source>This has much of the text of {what}: it is another edition or version of it.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Il a une grande partie du texte de {what}&#xa0;: c’en est une autre édition ou version.</translation>
    </message>
    <message>
        <source>This has the number of {what}. Nothing else shows what it is.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Il porte le numéro de {what}. Rien d’autre n’indique ce que c’est.</translation>
    </message>
    <message>
        <source>It has no text or number that a document here has. It may be newer, or of another publisher, or a private file.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Il n’a ni texte ni numéro d’un document d’ici. Il peut être plus récent, d’un autre éditeur, ou personnel.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, which is not in this library.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Il a été remplacé par un plus récent, absent de cette bibliothèque.</translation>
    </message>
    <message>
        <source>Do not use it any more. It was replaced; use {new}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Ne l’utilisez plus. Il a été remplacé&#xa0;: utilisez {new}.</translation>
    </message>
    <message>
        <source>Do not use it any more. It was withdrawn, and there is no replacement.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Ne l’utilisez plus. Il a été retiré et rien ne le remplace.</translation>
    </message>
    <message>
        <source>It is in force, and what its publisher signed.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Il est en vigueur, et tel que son éditeur l’a signé.</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Il est en vigueur.</translation>
    </message>
    <message>
        <source>Use ours: it is what its publisher has sent, and its status is known.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Utilisez le nôtre&#xa0;: c’est ce que son éditeur a envoyé, et son statut est connu.</translation>
    </message>
    <message>
        <source>{n} % of the text is the same.</source>
        <extracomment>identifying.py</extracomment>
        <translation>{n}&#xa0;% du texte est identique.</translation>
    </message>
    <message>
        <source>It has {theirs}, ours {ours}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Il fait {theirs}, le nôtre {ours}.</translation>
    </message>
    <message>
        <source>It has {theirs} pages, ours {ours}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Pages&#xa0;: {theirs}, dans le nôtre {ours}.</translation>
    </message>
    <message>
        <source>Pages that ours does not have like this: {pages}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Pages que le nôtre n’a pas ainsi&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Pages of ours that it does not have like this: {pages}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Pages du nôtre qu’il n’a pas ainsi&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Its text could not be compared.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Son texte n’a pas pu être comparé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>identifying.py, lesson_pack.py, lessons.py; for one: {n} more</extracomment>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
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
        <extracomment>updates_page.py, import_words.py</extracomment>
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
        <extracomment>passphrase_dialog.py, instead_panel.py</extracomment>
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
        <source>There is nothing from the publisher of this program in {place}. Nothing was changed. Choose the stick that has the folder {folder}.</source>
        <extracomment>checking.py</extracomment>
        <translation>Il n’y a rien de l’éditeur de ce programme dans {place}. Rien n’a été modifié. Choisissez la clé qui contient le dossier {folder}.</translation>
    </message>
    <message>
        <source>{file} changed while it was being read, and was left out. Close what is writing it, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>{file} a changé pendant sa lecture et a été laissé de côté. Fermez ce qui y écrit, puis recommencez.</translation>
    </message>
    <message>
        <source>A check is running. This can be changed when it has ended.</source>
        <extracomment>having.py, keep_page.py</extracomment>
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
        <extracomment>having.py, keep_page.py</extracomment>
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
        <extracomment>keep_parts.py, info_panel.py, instead_panel.py, reader_having.py</extracomment>
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
        <extracomment>having.py</extracomment>
        <translation>Supprimer « {title} » ({size}) de cet ordinateur ? On pourra encore le trouver et y chercher, et vos notes restent. Il reviendra quand vous le demanderez, de sa source ou avec un paquet.</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <extracomment>having.py</extracomment>
        <translation>Supprimer un document</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <extracomment>keeping.py</extracomment>
        <translation>jusqu’à {size}</translation>
    </message>
    <message>
        <source>Prepare lesson pack</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Préparer un dossier de leçon</translation>
    </message>
    <message>
        <source>The guidance behind it</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Les directives sur lesquelles elle repose</translation>
    </message>
    <message>
        <source>What is labelled as not public, too</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Aussi ce qui est marqué comme non public</translation>
    </message>
    <message>
        <source>A plain folder for a classroom without a network: files with numbers and names, and a page that lists them. It opens on any computer, without Fieldshelf.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Un simple dossier pour une salle sans réseau&#xa0;: des fichiers numérotés et nommés, et une page qui les liste. Il s’ouvre sur tout ordinateur, sans Fieldshelf.</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Choose where the folder is written</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Choisir où écrire le dossier</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Écrire le dossier</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Pieces</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Where the lesson pack is written</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Où écrire le dossier de leçon</translation>
    </message>
    <message>
        <source>Choose at least one language and one piece.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Choisissez au moins une langue et un élément.</translation>
    </message>
    <message>
        <source>Nothing of what you have chosen is on this laptop.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Rien de ce que vous avez choisi n’est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{files}, {size}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{files}, {size}.</translation>
    </message>
    <message>
        <source>{words} Only {size} are free there. Choose less, or another place.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{words} Seulement {size} y sont libres. Choisissez moins, ou un autre endroit.</translation>
    </message>
    <message>
        <source>{words} {size} are free there.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{words} {size} y sont libres.</translation>
    </message>
    <message>
        <source>{piece} ({language}, {size})</source>
        <extracomment>lesson_pack.py, lessons.py</extracomment>
        <translation>{piece} ({language}, {size})</translation>
    </message>
    <message>
        <source>Not here, and so not in it: {names}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Absents ici, donc absents du dossier&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are left out, because they are labelled as not public.</source>
        <extracomment>lesson_pack.py; for one: {n} document is left out, because it is labelled as not public.</extracomment>
        <translation>
            <numerusform>{n} document est laissé de côté, car il est marqué comme non public.</numerusform>
            <numerusform>{n} documents sont laissés de côté, car ils sont marqués comme non publics.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are superseded or withdrawn: their files are called so.</source>
        <extracomment>lesson_pack.py; for one: {n} document is superseded or withdrawn: its file is called so.</extracomment>
        <translation>
            <numerusform>{n} document est remplacé ou retiré : le nom de son fichier le dit.</numerusform>
            <numerusform>{n} documents sont remplacés ou retirés : le nom de leurs fichiers le dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing. Each file is checked while it is copied.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Écriture. Chaque fichier est vérifié pendant la copie.</translation>
    </message>
    <message>
        <source>The lesson pack is ready: {files}, {size}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Le dossier de leçon est prêt&#xa0;: {files}, {size}.</translation>
    </message>
    <message>
        <source>Open {page} in it to begin.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Ouvrez-y {page} pour commencer.</translation>
    </message>
    <message>
        <source>Let the system eject the stick before you pull it out.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Faites éjecter la clé par le système avant de la retirer.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left in the folder.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Annulé. Rien n’est resté dans le dossier.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Prepare lesson pack…</source>
        <extracomment>lesson_page.py, training_page.py</extracomment>
        <translation>Préparer un dossier de leçon…</translation>
    </message>
    <message>
        <source>Nothing of this lesson is on this laptop yet.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>Rien de cette leçon n’est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This lesson was withdrawn. Do not teach it.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>Cette leçon a été retirée. Ne l’enseignez pas.</translation>
    </message>
    <message>
        <source>This lesson was replaced by a newer one. Teach that one.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>Cette leçon a été remplacée par une plus récente. Enseignez celle-là.</translation>
    </message>
    <message>
        <source>Piece</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Import from USB…</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Importer depuis une clé USB…</translation>
    </message>
    <message>
        <source>After this lesson, learners can</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Après cette leçon, les apprenants savent</translation>
    </message>
    <message>
        <source>The publisher does not say.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>L’éditeur ne le dit pas.</translation>
    </message>
    <message>
        <source>Guidance behind this lesson</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Directives à l’appui de cette leçon</translation>
    </message>
    <message>
        <source>The lesson names none.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>La leçon n’en cite aucune.</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Absent de cette bibliothèque</translation>
    </message>
    <message>
        <source>Lesson pieces</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Éléments de la leçon</translation>
    </message>
    <message>
        <source>Get missing pieces when online</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Obtenir les éléments manquants à la connexion</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces</source>
        <extracomment>lesson_parts.py; for one: {n} piece</extracomment>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>{pieces}, {size} in all</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>{pieces}, {size} en tout</translation>
    </message>
    <message>
        <source>This lesson was published without any file.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Cette leçon a été publiée sans aucun fichier.</translation>
    </message>
    <message>
        <source>Missing pieces are queued</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Les éléments manquants sont en attente</translation>
    </message>
    <message>
        <source>Film, only a link</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Film, un lien seulement</translation>
    </message>
    <message numerus="yes">
        <source>{n} slides</source>
        <extracomment>lessons.py; for one: {n} slide</extracomment>
        <translation>
            <numerusform>{n} diapositive</numerusform>
            <numerusform>{n} diapositives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>lessons.py; for one: {n} page</extracomment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is on this laptop</comment>
        <extracomment>lessons.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{language} only</source>
        <extracomment>lessons.py</extracomment>
        <translation>Seulement&#xa0;: {language}</translation>
    </message>
    <message>
        <source>{n} of {total} languages</source>
        <extracomment>lessons.py</extracomment>
        <translation>{n} langues sur {total}</translation>
    </message>
    <message>
        <source>No, queued</source>
        <extracomment>lessons.py</extracomment>
        <translation>Non, en attente</translation>
    </message>
    <message>
        <source>No</source>
        <comment>it is not on this laptop</comment>
        <extracomment>lessons.py</extracomment>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>lessons.py; for one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Length unknown</source>
        <extracomment>lessons.py</extracomment>
        <translation>Durée inconnue</translation>
    </message>
    <message>
        <source>Number of people unknown</source>
        <extracomment>lessons.py</extracomment>
        <translation>Nombre de personnes inconnu</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <extracomment>lessons.py</extracomment>
        <translation>{least} à {most} personnes</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>lessons.py; for one: {n} person</extracomment>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>No language whole</source>
        <extracomment>lessons.py</extracomment>
        <translation>Aucune langue complète</translation>
    </message>
    <message>
        <source>in part: {languages}</source>
        <extracomment>lessons.py</extracomment>
        <translation>en partie&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>{size} not on this laptop</source>
        <extracomment>lessons.py</extracomment>
        <translation>{size} absents de cet ordinateur</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <extracomment>lessons.py</extracomment>
        <translation>rien ne manque</translation>
    </message>
    <message>
        <source>{size} here</source>
        <extracomment>lessons.py</extracomment>
        <translation>{size} ici</translation>
    </message>
    <message>
        <source>the publisher does not say</source>
        <extracomment>lessons.py</extracomment>
        <translation>l’éditeur ne le dit pas</translation>
    </message>
    <message>
        <source>with every piece</source>
        <extracomment>lessons.py</extracomment>
        <translation>avec tous les éléments</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces are not on this laptop: {names}</source>
        <extracomment>lessons.py; for one: {n} piece is not on this laptop: {names}</extracomment>
        <translation>
            <numerusform>{n} élément est absent de cet ordinateur : {names}</numerusform>
            <numerusform>{n} éléments sont absents de cet ordinateur : {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>You can teach this lesson in {languages} without.</source>
        <extracomment>lessons.py</extracomment>
        <translation>Vous pouvez enseigner cette leçon sans cela en&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>They are in the queue for the next connection.</source>
        <extracomment>lessons.py</extracomment>
        <translation>Ils sont en attente de la prochaine connexion.</translation>
    </message>
    <message>
        <source>The film is only a link: showing it needs a connection.</source>
        <extracomment>lessons.py</extracomment>
        <translation>Le film n’est qu’un lien&#xa0;: il faut une connexion pour le montrer.</translation>
    </message>
    <message>
        <source>Not published in {language}: {pieces}.</source>
        <extracomment>lessons.py</extracomment>
        <translation>Non publié en {language}&#xa0;: {pieces}.</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <extracomment>lessons.py</extracomment>
        <translation>Édition {n}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <extracomment>lessons.py</extracomment>
        <translation>{words}.</translation>
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
    <message numerus="yes">
        <source>{n} items, the newest first</source>
        <extracomment>news_page.py; for one: {n} item, the newest first</extracomment>
        <translation>
            <numerusform>{n} élément, les plus récents d’abord</numerusform>
            <numerusform>{n} éléments, les plus récents d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>No news yet</source>
        <extracomment>news_page.py</extracomment>
        <translation>Pas encore de nouvelles</translation>
    </message>
    <message>
        <source>News comes with the sources that publish it.</source>
        <extracomment>news_page.py</extracomment>
        <translation>Les nouvelles viennent avec les sources qui en publient.</translation>
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
        <source>It comes first at the next connection.</source>
        <extracomment>having.py</extracomment>
        <translation>Cela viendra en premier à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Select the text of the page</source>
        <extracomment>page_mouse.py</extracomment>
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
        <source>minutes of a lesson</source>
        <extracomment>publish_words.py</extracomment>
        <translation>durée de la leçon en minutes</translation>
    </message>
    <message>
        <source>how many people a lesson is for</source>
        <extracomment>publish_words.py</extracomment>
        <translation>nombre de personnes pour une leçon</translation>
    </message>
    <message>
        <source>what learners can do afterwards</source>
        <extracomment>publish_words.py</extracomment>
        <translation>ce que les apprenants savent faire ensuite</translation>
    </message>
    <message>
        <source>Stopped before it was finished. What was there before is as it was; started again, it goes on from here.</source>
        <extracomment>publishing.py</extracomment>
        <translation>Arrêté avant la fin. Ce qui était là reste tel quel&#xa0;; relancée, l’opération reprend à cet endroit.</translation>
    </message>
    <message>
        <source>The sheet {name} has corrections that were not read back. Nothing was written. Read it back first, or have it written anew.</source>
        <extracomment>publishing.py</extracomment>
        <translation>La feuille {name} contient des corrections qui n’ont pas été relues. Rien n’a été écrit. Relisez-la d’abord, ou faites-la écrire à nouveau.</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>slide_view.py, reader_bar.py</extracomment>
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
        <extracomment>protecting.py, schedule_card.py</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>{note} — on “{quote}”</source>
        <extracomment>kept.py</extracomment>
        <translation>{note} — sur « {quote} »</translation>
    </message>
    <message>
        <source>{color}: “{quote}”</source>
        <extracomment>kept.py</extracomment>
        <translation>{color} : « {quote} »</translation>
    </message>
    <message>
        <source>Empty note</source>
        <extracomment>kept.py</extracomment>
        <translation>Note vide</translation>
    </message>
    <message>
        <source>in the {language} file</source>
        <extracomment>note_row.py</extracomment>
        <translation>dans le fichier ({language})</translation>
    </message>
    <message>
        <source>from {ref}</source>
        <extracomment>note_row.py</extracomment>
        <translation>de {ref}</translation>
    </message>
    <message>
        <source>earlier edition</source>
        <extracomment>note_row.py</extracomment>
        <translation>édition antérieure</translation>
    </message>
    <message>
        <source>The text this note stood on is not in this edition.</source>
        <extracomment>note_row.py</extracomment>
        <translation>Le texte auquel se rapportait cette note n’est pas dans cette édition.</translation>
    </message>
    <message>
        <source>This note stood on a page of an earlier edition.</source>
        <extracomment>note_row.py</extracomment>
        <translation>Cette note se rapportait à une page d’une édition antérieure.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Note simple</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>notes_export.py, saved_page.py, reader_notes.py</extracomment>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Written by Fieldshelf on {date}.</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Écrit par Fieldshelf le {date}.</translation>
    </message>
    <message>
        <source>This document is not in this library any more.</source>
        <extracomment>notes_export.py, row_list.py</extracomment>
        <translation>Ce document n’est plus dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Status on {date}: {status}</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Statut au {date} : {status}</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, or make room, and try again.</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Le fichier n’a pas pu y être écrit. Choisissez un autre dossier, ou libérez de la place, et réessayez.</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>protecting.py, saved_page.py, notes_panel.py</extracomment>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Notes in this document</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Notes dans ce document</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Écrivez une note</translation>
    </message>
    <message>
        <source>Remove note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Highlight the selected words: {color}</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Surligner les mots sélectionnés : {color}</translation>
    </message>
    <message>
        <source>No notes in this document yet. Select words, and choose a colour or add a note.</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Pas encore de notes dans ce document. Sélectionnez des mots, puis choisissez une couleur ou ajoutez une note.</translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <extracomment>personal_shelf.py, notes_panel.py</extracomment>
        <translation>Vos notes sont verrouillées.</translation>
    </message>
    <message>
        <source>This is not kept yet. {why}</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Ceci n’est pas encore conservé. {why}</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <extracomment>saved_panes.py, notes_panel.py</extracomment>
        <translation>Note supprimée.</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Protéger par une phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>Unlock your notes</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Déverrouiller vos notes</translation>
    </message>
    <message>
        <source>Remove everything personal</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Supprimer tout ce qui est personnel</translation>
    </message>
    <message>
        <source>Notes, highlights, saved documents, lists, history and searches are then encrypted on this laptop. They open with the passphrase alone: nobody can give you a forgotten one back.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Les notes, les passages surlignés, les documents enregistrés, les listes, l’historique et les recherches sont alors chiffrés sur cet ordinateur. Ils ne s’ouvrent qu’avec la phrase secrète : personne ne peut vous rendre une phrase oubliée.</translation>
    </message>
    <message>
        <source>Everything stays as it is. From now on it opens with the new passphrase.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Tout reste en l’état et s’ouvre désormais avec la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Everything stays, and can be read by whoever uses this account.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Tout reste, et peut être lu par quiconque utilise ce compte.</translation>
    </message>
    <message>
        <source>Your notes, saved documents, lists and history are locked. Documents and search are not.</source>
        <extracomment>passphrase_dialog.py, saved_page.py</extracomment>
        <translation>Vos notes, documents enregistrés, listes et historique sont verrouillés. Les documents et la recherche ne le sont pas.</translation>
    </message>
    <message>
        <source>Your notes, highlights, saved documents, lists, history and searches are removed from this laptop, and the passphrase with them. This cannot be undone. The library stays: every document can be read as before.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Vos notes, passages surlignés, documents enregistrés, listes, historique et recherches sont supprimés de cet ordinateur, ainsi que la phrase secrète. Cette action est irréversible. La bibliothèque reste : tous les documents peuvent être lus comme avant.</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Your notes are encrypted.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Vos notes sont chiffrées.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>La phrase secrète a été changée.</translation>
    </message>
    <message>
        <source>Your notes are not encrypted any more.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Vos notes ne sont plus chiffrées.</translation>
    </message>
    <message>
        <source>Everything personal was removed.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Tout ce qui est personnel a été supprimé.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>passphrase_dialog.py, settings_page.py</extracomment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Encore une fois la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Yes, remove all of it</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Oui, tout supprimer</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Oubliée ?</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type the same twice.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Les deux nouvelles phrases secrètes diffèrent. Saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>From now on it is kept what you open.</source>
        <extracomment>personal_shelf.py</extracomment>
        <translation>Désormais, ce que vous ouvrez est conservé.</translation>
    </message>
    <message>
        <source>The history was cleared, and is not kept any more.</source>
        <extracomment>personal_shelf.py</extracomment>
        <translation>L’historique a été effacé et n’est plus conservé.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>saved_page.py, sidebar.py</extracomment>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Saved. Take it away again</source>
        <extracomment>saving.py</extracomment>
        <translation>Enregistré. Le retirer</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>a document</comment>
        <extracomment>saving.py</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Removed from what is saved.</source>
        <extracomment>saving.py</extracomment>
        <translation>Retiré des documents enregistrés.</translation>
    </message>
    <message>
        <source>Saved. It stands under Saved in the sidebar.</source>
        <extracomment>saving.py</extracomment>
        <translation>Enregistré. Il se trouve sous Enregistrés dans la barre latérale.</translation>
    </message>
    <message>
        <source>Save page {n}</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>Enregistrer la page {n}</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Listes de lecture</translation>
    </message>
    <message>
        <source>Nothing in this list yet. Add documents from the reader, or from what is saved.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Rien dans cette liste pour l’instant. Ajoutez des documents depuis le lecteur ou depuis les documents enregistrés.</translation>
    </message>
    <message>
        <source>Documents in this list</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Documents de cette liste</translation>
    </message>
    <message>
        <source>New list</source>
        <extracomment>saved_lists.py, saved_panes.py</extracomment>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove list</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>No list yet. A list keeps documents in your order, for a lesson, a patrol or a person.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Pas encore de liste. Une liste garde des documents dans votre ordre, pour une leçon, une patrouille ou une personne.</translation>
    </message>
    <message>
        <source>List removed.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Liste supprimée.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Retiré de la liste.</translation>
    </message>
    <message>
        <source>Protect…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Protéger…</translation>
    </message>
    <message>
        <source>A passphrase for what is personal, and taking all of it away</source>
        <extracomment>protecting.py</extracomment>
        <translation>Une phrase secrète pour ce qui est personnel, et tout supprimer</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Protéger par une phrase secrète…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>protecting.py</extracomment>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <extracomment>protecting.py, settings_page.py</extracomment>
        <translation>Verrouillage automatique</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>protecting.py; for one: After {n} minute</extracomment>
        <translation>
            <numerusform>Après {n} minute</numerusform>
            <numerusform>Après {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Take the passphrase away…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Retirer la phrase secrète…</translation>
    </message>
    <message>
        <source>Remove everything personal…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Supprimer tout ce qui est personnel…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>The notes were written to {name}.</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Les notes ont été écrites dans {name}.</translation>
    </message>
    <message>
        <source>Nothing yet. Save in the reader keeps a document here, at the page that you choose.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Rien pour l’instant. Enregistrer dans le lecteur garde un document ici, à la page de votre choix.</translation>
    </message>
    <message>
        <source>Saved documents</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Documents enregistrés</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Ajouter à une liste</translation>
    </message>
    <message>
        <source>Removed.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>In a new list</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Dans une nouvelle liste</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the reader, or choose a page, and add one.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Pas encore de notes. Sélectionnez des mots dans le lecteur, ou choisissez une page, et ajoutez-en une.</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <extracomment>guide_page.py, saved_panes.py</extracomment>
        <translation>Notes et passages surlignés</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Exporter les notes…</translation>
    </message>
    <message>
        <source>Made on an earlier edition of this file.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Faite sur une édition antérieure de ce fichier.</translation>
    </message>
    <message>
        <source>What was opened</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Ce qui a été ouvert</translation>
    </message>
    <message>
        <source>Nothing was opened since history is kept.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Rien n’a été ouvert depuis que l’historique est conservé.</translation>
    </message>
    <message>
        <source>Off: what was kept is forgotten, with the pages where you stopped.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Désactivé : ce qui était conservé est oublié, avec les pages où vous vous êtes arrêté.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>L’historique a été effacé.</translation>
    </message>
    <message>
        <source>Ask before downloads over</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Demander avant de récupérer plus de</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>settings_page.py, top_bar.py</extracomment>
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
        <extracomment>saved_panes.py, settings_page.py</extracomment>
        <translation>Conserver ce que j’ai lu</translation>
    </message>
    <message>
        <source>Rotate the pages to the right, to the left</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Tourner les pages vers la droite, vers la gauche</translation>
    </message>
    <message>
        <source>Save the document, or the page that is read</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Enregistrer le document, ou la page lue</translation>
    </message>
    <message>
        <source>Highlight the words that are selected, write a note</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Surligner les mots sélectionnés, écrire une note</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Rétablir ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Show or hide what is known about the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Afficher ou masquer ce que l’on sait du document</translation>
    </message>
    <message>
        <source>Only icons at the side, or their names too</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Seulement les icônes sur le côté, ou aussi leurs noms</translation>
    </message>
    <message>
        <source>The sync had to make a pause before it was finished, because it may not go on now. What had arrived is kept, and it goes on by itself when it may; Check for updates goes on at once.</source>
        <extracomment>here_words.py</extracomment>
        <translation>La synchronisation a dû faire une pause avant la fin, car elle ne peut pas continuer maintenant. Ce qui était arrivé est conservé, et elle reprendra d’elle-même quand elle le pourra&#xa0;; « Chercher des mises à jour » reprend tout de suite.</translation>
    </message>
    <message>
        <source>Their texts can be searched all the same. Under What is kept here, allow more or keep fewer documents.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Leurs textes peuvent tout de même être recherchés. Sous « Ce qui est conservé ici », autorisez davantage ou gardez moins de documents.</translation>
    </message>
    <message>
        <source>Allow more under What is kept here.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Autorisez davantage sous « Ce qui est conservé ici ».</translation>
    </message>
    <message>
        <source>The {size} that this day may cost are used up, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or today with a larger limit under Data and schedule.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Les {size} que cette journée peut coûter sont épuisés&#xa0;; la synchronisation s’est donc interrompue. Les changements de statut sont arrivés, et ce qui a été reçu est conservé. Elle reprendra à la première synchronisation après {until}, ou aujourd’hui avec une limite plus élevée sous « Données et horaire ».</translation>
    </message>
    <message>
        <source>Documents are fetched only from {start} to {end}, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or now with Check for updates.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Les documents ne sont téléchargés que de {start} à {end}&#xa0;; la synchronisation s’est donc interrompue. Les changements de statut sont arrivés, et ce qui a été reçu est conservé. Elle reprendra à la première synchronisation après {until}, ou maintenant avec « Chercher des mises à jour ».</translation>
    </message>
    <message>
        <source>This connection is charged by what it carries, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync on another one, or now with Check for updates.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Cette connexion est facturée au volume&#xa0;; la synchronisation s’est donc interrompue. Les changements de statut sont arrivés, et ce qui a été reçu est conservé. Elle reprendra à la première synchronisation sur une autre connexion, ou maintenant avec « Chercher des mises à jour ».</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} are to come, and {free} are free. A sync takes what fits, lists and texts first. Free some space, or keep fewer documents under What is kept here.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Le disque a trop peu de place&#xa0;: {needed} sont à recevoir, et {free} sont libres. Une synchronisation prend ce qui tient, d’abord les listes et les textes. Libérez de l’espace, ou gardez moins de documents sous « Ce qui est conservé ici ».</translation>
    </message>
    <message>
        <source>Import another pack of that publisher, one that has what is missing (a request, written under For another laptop, says what is here), or ask the publisher for an address and give it to the source {name} under Packs &amp; sources.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Importez un autre paquet de cet éditeur, qui contienne ce qui manque (une demande, écrite sous « Pour un autre ordinateur », indique ce qui est ici), ou demandez une adresse à l’éditeur et donnez-la à la source {name} sous « Paquets et sources ».</translation>
    </message>
    <message>
        <source>{url} is a pack, and no source: it brings its publisher&apos;s documents and signature with it. Nothing was added. Choose Import a pack… in place of this.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{url} est un paquet, et non une source&#xa0;: il apporte avec lui les documents et la signature de son éditeur. Rien n’a été ajouté. Choisissez plutôt « Importer un paquet… ».</translation>
    </message>
    <message>
        <source>Either it was mistyped, or {name} is somebody else who uses the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which {name} came. If it still differs, do not act on what came from {name}, and remove that source under Packs &amp; sources.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Soit elle a été mal saisie, soit {name} est quelqu’un d’autre qui utilise le nom de l’éditeur. Demandez à nouveau l’empreinte à l’éditeur, par une autre voie que celle par laquelle {name} est venu. Si elle diffère encore, ne vous fiez pas à ce qui est venu de {name}, et supprimez cette source sous « Paquets et sources ».</translation>
    </message>
    <message>
        <source>{url} is the same publisher as the source {other} ({place}). Nothing was added. To ask it here too, add this address to that source under Packs &amp; sources; to ask it here only, remove {other} first.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{url} est le même éditeur que la source {other} ({place}). Rien n’a été ajouté. Pour l’interroger ici aussi, ajoutez cette adresse à cette source sous « Paquets et sources » ; pour l’interroger ici seulement, supprimez d’abord {other}.</translation>
    </message>
    <message>
        <source>There is not enough room: the pack needs {needed}, and {destination} has {free} free. Nothing was written. Make room, take a larger stick, or choose less.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Il n’y a pas assez de place&#xa0;: le paquet demande {needed}, et {destination} a {free} de libre. Rien n’a été écrit. Libérez de l’espace, prenez une clé plus grande, ou choisissez moins.</translation>
    </message>
    <message>
        <source>{place} became full while the pack was being written, because something else was written there too. What there was of the pack was removed; everything else on it is as it was. Make room, and write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{place} s’est rempli pendant l’écriture du paquet, car autre chose y a été écrit aussi. Ce qu’il y avait du paquet a été supprimé&#xa0;; tout le reste y est tel quel. Libérez de l’espace et écrivez à nouveau le paquet.</translation>
    </message>
    <message>
        <source>{place} cannot hold the names of the documents: its file system does not know these letters. No pack was made. Use a stick that is formatted as FAT32 or exFAT, and write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{place} ne peut pas contenir les noms des documents&#xa0;: son système de fichiers ne connaît pas ces lettres. Aucun paquet n’a été fait. Utilisez une clé formatée en FAT32 ou exFAT, et écrivez à nouveau le paquet.</translation>
    </message>
    <message>
        <source>{path} is not a request. Nothing was exported. Ask whoever sent it to write it again under For another laptop, and to send the file as it is.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{path} n’est pas une demande. Rien n’a été exporté. Priez la personne qui l’a envoyée de l’écrire à nouveau sous « Pour un autre ordinateur », et d’envoyer le fichier tel quel.</translation>
    </message>
    <message>
        <source>What {source} has signed is not here, or only in part. No pack was made of it. Check for updates, let that come to its end, then write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Ce que {source} a signé n’est pas ici, ou seulement en partie. Aucun paquet n’en a été fait. Choisissez « Chercher des mises à jour », laissez aller jusqu’au bout, puis écrivez à nouveau le paquet.</translation>
    </message>
    <message>
        <source>The list of {collection} is not here as it was signed last, so it was left out of the pack. Check for updates, let that come to its end, then write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>La liste de {collection} n’est pas ici telle qu’elle a été signée en dernier&#xa0;; elle n’a donc pas été mise dans le paquet. Choisissez « Chercher des mises à jour », laissez aller jusqu’au bout, puis écrivez à nouveau le paquet.</translation>
    </message>
    <message>
        <source>In the queue, {size}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>En attente, {size}</translation>
    </message>
    <message>
        <source>Do not get it</source>
        <extracomment>info_panel.py, instead_panel.py, reader_having.py</extracomment>
        <translation>Ne pas l’obtenir</translation>
    </message>
    <message>
        <source>{size} in this language</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{size} dans cette langue</translation>
    </message>
    <message>
        <source>Remove from this laptop…</source>
        <extracomment>info_panel.py, reader_having.py</extracomment>
        <translation>Supprimer de cet ordinateur…</translation>
    </message>
    <message>
        <source>This document is not on this laptop. Ask for it, and it comes first at the next connection.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Ce document n’est pas sur cet ordinateur. Demandez-le, et il viendra en premier à la prochaine connexion.</translation>
    </message>
    <message>
        <source>It is in the queue, and comes first at the next connection.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Il est en attente, et viendra en premier à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Copy to this laptop</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Copier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose what to keep…</source>
        <extracomment>proposal.py</extracomment>
        <translation>Choisir ce qui est conservé…</translation>
    </message>
    <message>
        <source>Save this page, add to a list, remove from this laptop</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>Enregistrer cette page, ajouter à une liste, supprimer de cet ordinateur</translation>
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
        <source>Encrypts notes, saved documents, lists, history and searches, and locks them by itself.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Chiffre les notes, les documents enregistrés, les listes, l’historique et les recherches, et les verrouille automatiquement.</translation>
    </message>
    <message>
        <source>When nobody has pressed a key or moved the mouse for so long. What you are typing is kept first.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Quand personne n’a appuyé sur une touche ni bougé la souris pendant ce temps. Ce que vous écrivez est d’abord conservé.</translation>
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
        <extracomment>sources_page.py, settings_page.py</extracomment>
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
        <source>As its publisher orders it</source>
        <extracomment>shelving.py</extracomment>
        <translation>Dans l’ordre de l’éditeur</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>shelving.py</extracomment>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>shelving.py</extracomment>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>By reference number</source>
        <extracomment>shelving.py</extracomment>
        <translation>Par numéro de référence</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>shelving.py</extracomment>
        <translation>Par statut</translation>
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
        <extracomment>switch.py, settings_page.py</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>switch.py, settings_page.py</extracomment>
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
        <source>Something unexpected happened, and this was not finished. Try it again. If it happens again, write a report: Settings, Report a problem.</source>
        <extracomment>tasks.py</extracomment>
        <translation>Quelque chose d’inattendu s’est produit, et ceci n’a pas été achevé. Réessayez. Si cela se reproduit, écrivez un rapport : « Réglages », « Signaler un problème ».</translation>
    </message>
    <message>
        <source>Which lessons are shown</source>
        <extracomment>training_page.py</extracomment>
        <translation>Quelles leçons sont affichées</translation>
    </message>
    <message>
        <source>All pieces here</source>
        <extracomment>training_page.py</extracomment>
        <translation>Tout est ici</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <extracomment>training_page.py</extracomment>
        <translation>Absent de cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>{n} lessons</source>
        <extracomment>training_page.py; for one: {n} lesson</extracomment>
        <translation>
            <numerusform>{n} leçon</numerusform>
            <numerusform>{n} leçons</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} pieces here</source>
        <extracomment>training_page.py</extracomment>
        <translation>{n} éléments sur {total} ici</translation>
    </message>
    <message>
        <source>Only what is on this laptop</source>
        <extracomment>training_page.py</extracomment>
        <translation>Seulement ce qui est sur cet ordinateur</translation>
    </message>
    <message>
        <source>What stands here was superseded, or is not here.</source>
        <extracomment>training_page.py</extracomment>
        <translation>Ce qui se trouve ici a été remplacé, ou n’est pas ici.</translation>
    </message>
    <message>
        <source>This lesson cannot be shown</source>
        <extracomment>training_page.py</extracomment>
        <translation>Cette leçon ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>undo_bar.py</extracomment>
        <translation>Annuler la suppression</translation>
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
        <source>There is no source named {source}. Add it first.</source>
        <extracomment>catalogue.py</extracomment>
        <translation>Il n’y a pas de source nommée {source}. Ajoutez-la d’abord.</translation>
    </message>
    <message>
        <source>A source named {source} was removed, and had another key. Nothing was changed. Choose another name.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>Une source nommée {source} a été supprimée et avait une autre clé. Rien n’a été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A source named {source} is there already. Nothing was changed. Choose another name.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>Il existe déjà une source nommée {source}. Rien n’a été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{source} offers documents of {institute}, which come from the source {owner}. They were not taken, because only one source may speak for an institute. Ask the publisher which is right; if this one, remove {owner} and add this one with its fingerprint.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>{source} propose des documents de {institute}, qui viennent de la source {owner}. Ils n’ont pas été pris, car une seule source peut parler pour une institution. Demandez à l’éditeur laquelle est la bonne&#xa0;; si c’est celle-ci, supprimez {owner} et ajoutez celle-ci avec son empreinte.</translation>
    </message>
    <message>
        <source>The file on this disk is no longer what its publisher signed: it was changed or damaged. It was not opened. Run `fieldshelf verify --repair`, then `fieldshelf sync`: it is fetched again.</source>
        <extracomment>copies.py</extracomment>
        <translation>Le fichier sur ce disque n’est plus ce que son éditeur a signé&#xa0;: il a été modifié ou endommagé. Il n’a pas été ouvert. Exécutez `fieldshelf verify --repair`, puis `fieldshelf sync`&#xa0;: il sera téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>No copy of the document could be made for the other program, because the disk is full or may not be written, or because that program still holds the last copy. The document itself is safe and opens here. Close the other program or make room, then try again.</source>
        <extracomment>copies.py</extracomment>
        <translation>Aucune copie du document n’a pu être faite pour l’autre programme, parce que le disque est plein ou protégé en écriture, ou parce que ce programme tient encore la dernière copie. Le document lui-même est intact et s’ouvre ici. Fermez l’autre programme ou libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Fieldshelf (format {here}; this program knows {known}). Nothing was changed. Update Fieldshelf on this computer, then open it again.</source>
        <extracomment>database.py</extracomment>
        <translation>La bibliothèque a été écrite par une version plus récente de Fieldshelf (format {here}&#xa0;; ce programme connaît {known}). Rien n’a été modifié. Mettez à jour Fieldshelf sur cet ordinateur, puis ouvrez-la à nouveau.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing that was already in the library is lost. Free some space and try again.</source>
        <extracomment>database.py, objects.py</extracomment>
        <translation>Le disque est plein. Rien de ce qui était déjà dans la bibliothèque n’est perdu. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The library is being changed by another window or program. Nothing was lost. Try again in a moment.</source>
        <extracomment>database.py</extracomment>
        <translation>La bibliothèque est en cours de modification par une autre fenêtre ou un autre programme. Rien n’a été perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The library cannot be opened for writing here. Nothing was changed. Check that its folder exists and who may write to it.</source>
        <extracomment>database.py</extracomment>
        <translation>La bibliothèque ne peut pas être ouverte ici en écriture. Rien n’a été modifié. Vérifiez que son dossier existe et qui peut y écrire.</translation>
    </message>
    <message>
        <source>The disk did not read or write a part of the library. Nothing was reported as done that is not. Check that the disk or stick is still connected, and try again.</source>
        <extracomment>database.py</extracomment>
        <translation>Le disque n’a pas pu lire ou écrire une partie de la bibliothèque. Rien n’a été annoncé comme fait qui ne l’est pas. Vérifiez que le disque ou la clé est toujours connecté, et réessayez.</translation>
    </message>
    <message>
        <source>The library&apos;s folder is not there any more: it was moved, renamed or deleted, or its disk was taken out. Nothing is written meanwhile, and your notes are kept apart from it. Put it back, and everything goes on: {folder}</source>
        <extracomment>database.py</extracomment>
        <translation>Le dossier de la bibliothèque n’est plus là : il a été déplacé, renommé ou supprimé, ou son disque a été retiré. Rien n’est écrit entre-temps, et vos notes sont conservées à part. Remettez-le en place, et tout continue : {folder}</translation>
    </message>
    <message>
        <source>A part of the library on this disk is damaged. The documents themselves are kept apart from it. Run `fieldshelf verify --repair`, then `fieldshelf sync`.</source>
        <extracomment>database.py</extracomment>
        <translation>Une partie de la bibliothèque sur ce disque est endommagée. Les documents eux-mêmes sont conservés à part. Exécutez `fieldshelf verify --repair`, puis `fieldshelf sync`.</translation>
    </message>
    <message>
        <source>The process that prepares texts could not be started.</source>
        <extracomment>entering_child.py</extracomment>
        <translation>Le processus qui prépare les textes n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Reading this file gave nothing that makes sense. It is probably damaged: get another copy.</source>
        <extracomment>__init__.py</extracomment>
        <translation>La lecture de ce fichier n’a rien donné de sensé. Il est probablement endommagé&#xa0;: procurez-vous une autre copie.</translation>
    </message>
    <message>
        <source>This file is too large to be read here. Save it in the newer format, or as PDF.</source>
        <extracomment>office.py</extracomment>
        <translation>Ce fichier est trop volumineux pour être lu ici. Enregistrez-le dans le format plus récent, ou en PDF.</translation>
    </message>
    <message>
        <source>This PDF claims to have {pages} pages, more than can be read here. Open it with another program.</source>
        <extracomment>pdf.py</extracomment>
        <translation>Ce PDF prétend avoir {pages} pages, plus qu’il n’est possible d’en lire ici. Ouvrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>This document has no page {page}. It ends at page {last}.</source>
        <extracomment>pdf_child.py</extracomment>
        <translation>Ce document n’a pas de page {page}. Il se termine à la page {last}.</translation>
    </message>
    <message>
        <source>Page {page} of this document is damaged and cannot be shown; other pages may be readable.</source>
        <extracomment>pdf_child.py</extracomment>
        <translation>La page {page} de ce document est endommagée et ne peut pas être affichée&#xa0;; d’autres pages sont peut-être lisibles.</translation>
    </message>
    <message>
        <source>This document is locked with a password, so its text cannot be read or shown here. Open it with its own program and the password, or ask its publisher for an open copy.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce document est protégé par un mot de passe&#xa0;; son texte ne peut donc être ni lu ni affiché ici. Ouvrez-le avec son propre programme et le mot de passe, ou demandez à son éditeur une copie ouverte.</translation>
    </message>
    <message>
        <source>This document is locked by a method that is not known here, so its text cannot be read or shown. Open it with its own program, or ask its publisher for an open copy.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce document est verrouillé par une méthode inconnue ici ; son texte ne peut être ni lu ni affiché. Ouvrez-le avec son propre programme, ou demandez à son éditeur une copie ouverte.</translation>
    </message>
    <message>
        <source>This document is damaged or incomplete and cannot be read. Get another copy of it from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce document est endommagé ou incomplet et ne peut pas être lu. Procurez-vous une autre copie là d’où il vient.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) cannot be read or shown here. Open it with a program made for them; its publisher can make its text searchable by adding a PDF of it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Les fichiers de ce type ({type}) ne peuvent être ni lus ni affichés ici. Ouvrez-le avec un programme prévu pour cela&#xa0;; son éditeur peut rendre son texte consultable en y joignant un PDF.</translation>
    </message>
    <message>
        <source>This file is called {suffix}, but its content is something else ({type}). It may be an error page saved in the document&apos;s place. Get the document again from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce fichier s’appelle {suffix}, mais son contenu est autre chose ({type}). Il s’agit peut-être d’une page d’erreur enregistrée à la place du document. Procurez-vous à nouveau le document là d’où il vient.</translation>
    </message>
    <message>
        <source>This document unpacks to more files than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce document contient, une fois décompressé, plus de fichiers qu’il n’est permis&#xa0;; sa lecture a été arrêtée. Il est peut-être endommagé ou conçu pour nuire. Ouvrez-le avec un autre programme si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>This document unpacks to more text than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce document contient, une fois décompressé, plus de texte qu’il n’est permis&#xa0;; sa lecture a été arrêtée. Il est peut-être endommagé ou conçu pour nuire. Ouvrez-le avec un autre programme si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>This file is no longer where it was, or may not be read. Check that it is there, and its permissions.</source>
        <extracomment>channel.py</extracomment>
        <translation>Ce fichier n’est plus là où il était, ou ne peut pas être lu. Vérifiez qu’il s’y trouve, et ses autorisations.</translation>
    </message>
    <message>
        <source>This was broken off.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Cette opération a été interrompue.</translation>
    </message>
    <message>
        <source>This file is no longer where it was, or may not be read. Check that it is there, then drop it again.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Ce fichier n’est plus à sa place, ou sa lecture n’est pas autorisée. Vérifiez qu’il est là, puis déposez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is not a file that can be looked at. Drop a document: a PDF, an Office file, a text.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Ce n’est pas un fichier qui puisse être examiné. Déposez un document : un PDF, un fichier bureautique, un texte.</translation>
    </message>
    <message>
        <source>This file has {size}; files of up to {most} are looked at. It was not read. Search for its title or its number instead.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Ce fichier fait {size} ; les fichiers sont examinés jusqu’à {most}. Il n’a pas été lu. Cherchez plutôt son titre ou son numéro.</translation>
    </message>
    <message>
        <source>There is no library here yet. Add a source, or import a pack, to begin one.</source>
        <extracomment>nothing_found.py, library.py</extracomment>
        <translation>Il n’y a pas encore de bibliothèque ici. Ajoutez une source, ou importez un paquet, pour en commencer une.</translation>
    </message>
    <message>
        <source>A library cannot be made here, because the folder cannot be written. Choose another place for it.</source>
        <extracomment>library.py</extracomment>
        <translation>Aucune bibliothèque ne peut être créée ici, car le dossier ne permet pas l’écriture. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Another window or program is changing the library just now. Reading and searching go on. Wait until it has finished, then try again.</source>
        <extracomment>library.py</extracomment>
        <translation>Une autre fenêtre ou un autre programme modifie la bibliothèque en ce moment. La lecture et la recherche restent possibles. Attendez la fin, puis réessayez.</translation>
    </message>
    <message>
        <source>The library cannot be written. It can still be read and searched. Check who may write to its folder.</source>
        <extracomment>library.py, objects.py</extracomment>
        <translation>La bibliothèque ne permet pas l’écriture. Elle peut toujours être lue et consultée. Vérifiez qui peut écrire dans son dossier.</translation>
    </message>
    <message>
        <source>There is no document {document} in this library. Its publisher may have removed it. Search for its title.</source>
        <extracomment>library.py</extracomment>
        <translation>Il n’y a pas de document {document} dans cette bibliothèque. Son éditeur l’a peut-être supprimé. Cherchez son titre.</translation>
    </message>
    <message>
        <source>The file of this document is not on this disk any more, although it had been downloaded. It cannot be opened now. Run `fieldshelf sync`: it is fetched again.</source>
        <extracomment>library.py</extracomment>
        <translation>Le fichier de ce document n’est plus sur ce disque, bien qu’il ait été téléchargé. Il ne peut pas être ouvert maintenant. Exécutez `fieldshelf sync`&#xa0;: il sera téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>This document is not on this computer yet; only its description and text are. Download it the next time there is a connection.</source>
        <extracomment>library.py</extracomment>
        <translation>Ce document n’est pas encore sur cet ordinateur&#xa0;; seuls sa description et son texte y sont. Téléchargez-le dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>Nothing can be written in this place, so this cannot be kept. Nothing was changed.</source>
        <extracomment>notes.py</extracomment>
        <translation>Rien ne peut être écrit à cet endroit ; ceci ne peut donc pas être conservé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character. Nothing was changed.</source>
        <extracomment>personal.py</extracomment>
        <translation>Une phrase de passe doit comporter au moins un caractère. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file took too long to read and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>La lecture de ce fichier a pris trop de temps et a été arrêtée. Il est peut-être endommagé ou conçu pour nuire. Ouvrez-le avec un autre programme si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>This file needs more memory or holds more text than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>Ce fichier demande plus de mémoire ou contient plus de texte qu’il n’est permis&#xa0;; sa lecture a été arrêtée. Il est peut-être endommagé ou conçu pour nuire. Ouvrez-le avec un autre programme si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>Reading this file failed and was stopped; nothing else is affected. It is probably damaged. Get another copy, or open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>La lecture de ce fichier a échoué et a été arrêtée&#xa0;; rien d’autre n’est touché. Il est probablement endommagé. Procurez-vous une autre copie, ou ouvrez-le avec un autre programme si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>No program on this computer would open {name}. The file itself is here and intact. Install a program for this type of file, or save a copy and open it elsewhere.</source>
        <extracomment>programs.py</extracomment>
        <translation>Aucun programme de cet ordinateur n’a pu ouvrir {name}. Le fichier lui-même est ici et intact. Installez un programme pour ce type de fichier, ou enregistrez une copie et ouvrez-la ailleurs.</translation>
    </message>
    <message>
        <source>No program on this computer would open this address. Write it down, and open it on another computer.</source>
        <extracomment>programs.py</extracomment>
        <translation>Aucun programme de cet ordinateur ne peut ouvrir cette adresse. Notez-la et ouvrez-la sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Another window has just changed the passphrase. Try again.</source>
        <extracomment>records.py</extracomment>
        <translation>Une autre fenêtre vient de changer la phrase de passe. Réessayez.</translation>
    </message>
    <message>
        <source>Your notes are locked. Unlock them with your passphrase first.</source>
        <extracomment>records.py</extracomment>
        <translation>Vos notes sont verrouillées. Déverrouillez-les d’abord avec votre phrase de passe.</translation>
    </message>
    <message>
        <source>The backup of the catalogue could not be read again, and was thrown away. The library is as it was. Run `fieldshelf verify`, and check the disk.</source>
        <extracomment>recovery.py</extracomment>
        <translation>La copie de sauvegarde du catalogue n’a pas pu être relue et a été écartée. La bibliothèque est telle qu’elle était. Exécutez `fieldshelf verify`, et vérifiez le disque.</translation>
    </message>
    <message>
        <source>The catalogue of this library is missing or empty, so nothing can be listed or searched. The documents are kept apart from it and are still here. Run `fieldshelf verify --repair`, then `fieldshelf sync`.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Le catalogue de cette bibliothèque manque ou est vide&#xa0;; rien ne peut donc être affiché ni recherché. Les documents sont conservés à part et sont toujours ici. Exécutez `fieldshelf verify --repair`, puis `fieldshelf sync`.</translation>
    </message>
    <message>
        <source>What was left of it is kept as {name}.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Ce qui en restait est conservé sous le nom {name}.</translation>
    </message>
    <message>
        <source>The catalogue was damaged or missing. It was restored from the backup of the last sync.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Le catalogue était endommagé ou manquait. Il a été rétabli à partir de la sauvegarde de la dernière synchronisation.</translation>
    </message>
    <message>
        <source>Run `fieldshelf source list` and look whether all your sources are there, then `fieldshelf sync`.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Exécutez `fieldshelf source list` et regardez si toutes vos sources y sont, puis `fieldshelf sync`.</translation>
    </message>
    <message>
        <source>The catalogue was damaged or missing, and there is no usable backup of it. An empty one was made.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Le catalogue était endommagé ou manquait, et il n’en existe pas de sauvegarde utilisable. Un catalogue vide a été créé.</translation>
    </message>
    <message>
        <source>Add your sources again with `fieldshelf source add`, then run `fieldshelf sync`: the documents are still on this disk and are not fetched again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Ajoutez à nouveau vos sources avec `fieldshelf source add`, puis exécutez `fieldshelf sync`&#xa0;: les documents sont toujours sur ce disque et ne sont pas téléchargés à nouveau.</translation>
    </message>
    <message>
        <source>Another window or program is changing the library just now, so it was not repaired. Nothing was changed. Wait until it has finished, then run `fieldshelf verify --repair` again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Une autre fenêtre ou un autre programme modifie la bibliothèque en ce moment&#xa0;; elle n’a donc pas été réparée. Rien n’a été modifié. Attendez la fin, puis exécutez à nouveau `fieldshelf verify --repair`.</translation>
    </message>
    <message>
        <source>The library&apos;s folder could not be written, because the disk is full or write-protected, or another program holds a file of it. Nothing was lost. Close other windows of Fieldshelf, make room, then try again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>L’écriture dans le dossier de la bibliothèque a échoué, parce que le disque est plein ou protégé en écriture, ou parce qu’un autre programme en tient un fichier. Rien n’a été perdu. Fermez les autres fenêtres de Fieldshelf, libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Showing this document failed. It is probably damaged: get another copy of it.</source>
        <extracomment>viewers.py, rendering.py</extracomment>
        <translation>L’affichage de ce document a échoué. Il est probablement endommagé&#xa0;: procurez-vous une autre copie.</translation>
    </message>
    <message>
        <source>look find question number</source>
        <extracomment>guide_page.py</extracomment>
        <translation>chercher trouver question numéro référence</translation>
    </message>
    <message>
        <source>{path} is no whole path of a folder. Choose the folder with the button beside it.</source>
        <extracomment>fields.py</extracomment>
        <translation>{path} n’est pas le chemin complet d’un dossier. Choisissez le dossier avec le bouton à côté.</translation>
    </message>
    <message>
        <source>Choose where it goes: a stick, or a folder on it. Nothing was written.</source>
        <extracomment>fields.py</extracomment>
        <translation>Choisissez où l’écrire&#xa0;: une clé, ou un dossier sur cette clé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>quotes exact phrase without</source>
        <extracomment>guide_page.py</extracomment>
        <translation>guillemets exact expression sans</translation>
    </message>
    <message>
        <source>old outdated previous edition replaced</source>
        <extracomment>guide_page.py</extracomment>
        <translation>ancien vieux périmé précédente édition remplacé</translation>
    </message>
    <message>
        <source>offline internet network wifi</source>
        <extracomment>guide_page.py</extracomment>
        <translation>hors ligne internet réseau wifi</translation>
    </message>
    <message>
        <source>Several languages</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Plusieurs langues</translation>
    </message>
    <message>
        <source>The letters below a result are the languages that a document has. The language of the window is chosen at the top; documents stay in their own.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Les lettres sous un résultat indiquent les langues du document. La langue de la fenêtre se choisit en haut&#xa0;; les documents restent dans la leur.</translation>
    </message>
    <message>
        <source>translate translation English French Arabic</source>
        <extracomment>guide_page.py</extracomment>
        <translation>traduire traduction anglais français arabe</translation>
    </message>
    <message>
        <source>open page next return</source>
        <extracomment>guide_page.py</extracomment>
        <translation>ouvrir page suivant retour</translation>
    </message>
    <message>
        <source>tabs windows</source>
        <extracomment>guide_page.py</extracomment>
        <translation>onglets fenêtres</translation>
    </message>
    <message>
        <source>old warning bar replaced</source>
        <extracomment>guide_page.py</extracomment>
        <translation>ancien avertissement barre remplacé</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>print printer copy</source>
        <extracomment>guide_page.py</extracomment>
        <translation>imprimer imprimante copie</translation>
    </message>
    <message>
        <source>mark comment write remember annotate</source>
        <extracomment>guide_page.py</extracomment>
        <translation>marquer commentaire écrire annoter</translation>
    </message>
    <message>
        <source>A document that was lost from sight</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Un document perdu de vue</translation>
    </message>
    <message>
        <source>Saved has a history of what was opened, and Home has what was read last.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>«&#xa0;Enregistré&#xa0;» contient l’historique de ce qui a été ouvert, et «&#xa0;Accueil&#xa0;» ce qui a été lu en dernier.</translation>
    </message>
    <message>
        <source>lost recent where again forgotten</source>
        <extracomment>guide_page.py</extracomment>
        <translation>perdu récent où retrouver oublié</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Une phrase secrète</translation>
    </message>
    <message>
        <source>It encrypts notes, saved documents and history, which others on this laptop then cannot read: see Settings. Without it they are lost; documents are not.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Elle chiffre les notes, les documents enregistrés et l’historique, que d’autres sur cet ordinateur ne peuvent alors plus lire&#xa0;: voir Réglages. Sans elle, ils sont perdus&#xa0;; les documents ne le sont pas.</translation>
    </message>
    <message>
        <source>password lock private secret forgotten login</source>
        <extracomment>guide_page.py</extracomment>
        <translation>mot de passe verrouiller privé secret oublié</translation>
    </message>
    <message>
        <source>Less room on the disk</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Moins de place sur le disque</translation>
    </message>
    <message>
        <source>Choose what is kept under Packs &amp; sources. Texts stay, so that everything is still found.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Choisissez ce qui est conservé sous «&#xa0;Paquets et sources&#xa0;». Les textes restent, pour que tout soit encore trouvé.</translation>
    </message>
    <message>
        <source>room space full delete remove size storage</source>
        <extracomment>guide_page.py</extracomment>
        <translation>place espace plein supprimer retirer taille</translation>
    </message>
    <message>
        <source>internet download sync new wifi</source>
        <extracomment>guide_page.py</extracomment>
        <translation>internet télécharger synchroniser nouveau wifi</translation>
    </message>
    <message>
        <source>USB drive memory card bring copy</source>
        <extracomment>guide_page.py</extracomment>
        <translation>USB clé mémoire carte apporter copier</translation>
    </message>
    <message>
        <source>Export a pack under Packs &amp; sources, and take it there on a stick.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Exportez un paquet sous «&#xa0;Paquets et sources&#xa0;», et apportez-le sur une clé USB.</translation>
    </message>
    <message>
        <source>USB share give send copy colleague</source>
        <extracomment>guide_page.py</extracomment>
        <translation>USB partager donner envoyer copier collègue</translation>
    </message>
    <message>
        <source>safe trust virus forged real</source>
        <extracomment>guide_page.py</extracomment>
        <translation>sûr confiance virus falsifié authentique</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Slide {n} of {total}, opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>Diapositive {n} sur {total}, ouverte le {date}</translation>
    </message>
    <message>
        <source>This PDF is damaged: it cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Ce PDF est endommagé&#xa0;: il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file is damaged: it cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Ce fichier est endommagé&#xa0;: il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file is not what its name says.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Ce fichier n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Ce fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Files of this type cannot be read here.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Les fichiers de ce type ne peuvent pas être lus ici.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing else in it says which document it is: no document here has these bytes, and its name has no number.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Rien d’autre ne dit de quel document il s’agit&#xa0;: aucun document ici n’a ces octets, et son nom ne contient pas de numéro connu.</translation>
    </message>
    <message>
        <source>Chosen counts documents alone, without their texts.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>«&#xa0;Choisi&#xa0;» compte seulement les documents, sans leurs textes.</translation>
    </message>
    <message>
        <source>Used are documents that are here, and the texts of all.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Sont comptés les documents présents ici, et les textes de tous.</translation>
    </message>
    <message>
        <source>{size} of small files come with the texts, whatever is chosen.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} de petits fichiers viennent avec les textes, quel que soit le choix.</translation>
    </message>
    <message>
        <source>All files here are small: they come with the texts and stay, whatever is chosen. A choice counts for larger files that come later.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Tous les fichiers ici sont petits&#xa0;: ils viennent avec les textes et restent, quel que soit le choix. Un choix vaut pour des fichiers plus grands qui viendront plus tard.</translation>
    </message>
    <message>
        <source>Show notes</source>
        <extracomment>notes_hint.py</extracomment>
        <translation>Afficher les notes</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your notes have these words.</source>
        <extracomment>notes_hint.py; for one: {n} of your notes has these words.</extracomment>
        <translation>
            <numerusform>{n} de vos notes contient ces mots.</numerusform>
            <numerusform>{n} de vos notes contiennent ces mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <extracomment>page_saying.py</extracomment>
        <translation>Page {n} sur {total}</translation>
    </message>
    <message>
        <source>This page has no words that can be read aloud: it is a picture.</source>
        <extracomment>page_saying.py</extracomment>
        <translation>Cette page ne contient pas de mots qui puissent être lus à voix haute : c’est une image.</translation>
    </message>
    <message>
        <source>Checking the publisher’s keys</source>
        <extracomment>phases.py</extracomment>
        <translation>Vérification des clés de l’éditeur</translation>
    </message>
    <message>
        <source>Checking the publisher’s signatures</source>
        <extracomment>phases.py</extracomment>
        <translation>Vérification des signatures de l’éditeur</translation>
    </message>
    <message>
        <source>Reading what the publisher offers</source>
        <extracomment>phases.py</extracomment>
        <translation>Lecture de ce que propose l’éditeur</translation>
    </message>
    <message>
        <source>Asking {place}</source>
        <extracomment>phases.py</extracomment>
        <translation>Interrogation de {place}</translation>
    </message>
    <message>
        <source>Fieldshelf {version}, as it was installed</source>
        <extracomment>problems.py</extracomment>
        <translation>Fieldshelf {version}, tel qu’il a été installé</translation>
    </message>
    <message>
        <source>Fieldshelf {version}, from its source code</source>
        <extracomment>problems.py</extracomment>
        <translation>Fieldshelf {version}, depuis son code source</translation>
    </message>
    <message>
        <source>System: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>Système&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Language of the window: {language}</source>
        <extracomment>problems.py</extracomment>
        <translation>Langue de la fenêtre&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Screens: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>Écrans&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on this laptop</source>
        <extracomment>problems.py; for one: {n} of them on this laptop</extracomment>
        <translation>
            <numerusform>{n} sur cet ordinateur</numerusform>
            <numerusform>{n} sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>problems.py; for one: {n} source</extracomment>
        <translation>
            <numerusform>{n} source</numerusform>
            <numerusform>{n} sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents wait for the index</source>
        <extracomment>problems.py; for one: {n} document waits for the index</extracomment>
        <translation>
            <numerusform>{n} document attend d’être indexé</numerusform>
            <numerusform>{n} documents attendent d’être indexés</numerusform>
        </translation>
    </message>
    <message>
        <source>Library: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>Bibliothèque&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <extracomment>problems.py</extracomment>
        <translation>La bibliothèque ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>What went wrong:</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce qui s’est mal passé&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing went wrong since the program started.</source>
        <extracomment>problems.py</extracomment>
        <translation>Rien ne s’est mal passé depuis le démarrage du programme.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the documents.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Choisissez le dossier qui contient les documents.</translation>
    </message>
    <message>
        <source>Choose the collection that they belong to, or write a new name.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Choisissez la collection à laquelle ils appartiennent, ou écrivez un nouveau nom.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions now stand in the sheet. They count when the sheet is read back.</source>
        <extracomment>publish_folder.py; for one: {n} suggestion now stands in the sheet. It counts when the sheet is read back.</extracomment>
        <translation>
            <numerusform>{n} suggestion figure maintenant dans la feuille. Elle comptera quand la feuille sera relue.</numerusform>
            <numerusform>{n} suggestions figurent maintenant dans la feuille. Elles compteront quand la feuille sera relue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it goes: the folder of the server, or a place of rclone.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Indiquez où l’envoyer&#xa0;: le dossier du serveur, ou un emplacement rclone.</translation>
    </message>
    <message>
        <source>Write the address that readers use, to check what is there.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Écrivez l’adresse qu’utilisent les lecteurs, pour vérifier ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Say what the institute is called, and choose a new or empty folder. Nothing was made.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Indiquez le nom de l’institution, et choisissez un dossier nouveau ou vide. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Choose the folder of the repository.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Choisissez le dossier du dépôt.</translation>
    </message>
    <message numerus="yes">
        <source>First pages say more: {n} suggestions. They are not in the sheet until you take them.</source>
        <extracomment>publish_suggestions.py; for one: First pages say more: {n} suggestion. It is not in the sheet until you take it.</extracomment>
        <translation>
            <numerusform>Les premières pages en disent plus&#xa0;: {n} suggestion. Elle n’entre dans la feuille que si vous la retenez.</numerusform>
            <numerusform>Les premières pages en disent plus&#xa0;: {n} suggestions. Elles n’entrent dans la feuille que si vous les retenez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all that are clear</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Retenir toutes celles qui sont claires</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Take {value} as {field}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Retenir {value} pour&#xa0;: {field}</translation>
    </message>
    <message>
        <source>In the sheet now, guessed: {value}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Dans la feuille à présent, deviné&#xa0;: {value}</translation>
    </message>
    <message>
        <source>At most one of these is right: look into the document.</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Une seule au plus est juste&#xa0;: consultez le document.</translation>
    </message>
    <message>
        <source>“{sentence}” in {file}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>«&#xa0;{sentence}&#xa0;» dans {file}</translation>
    </message>
    <message>
        <source>“{sentence}” on page {page} of {file}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>«&#xa0;{sentence}&#xa0;» à la page {page} de {file}</translation>
    </message>
    <message>
        <source>Writing into the sheet</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Écriture dans la feuille</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages cannot be searched: they are pictures.</source>
        <extracomment>scan_words.py; for one: {n} of {pages} pages cannot be searched: it is a picture.</extracomment>
        <translation>
            <numerusform>{n} page sur {pages} ne peut pas être cherchée : c’est une image.</numerusform>
            <numerusform>{n} pages sur {pages} ne peuvent pas être cherchées : ce sont des images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages were read by machine: words on them may be wrong.</source>
        <extracomment>scan_words.py; for one: {n} of {pages} pages was read by machine: words on it may be wrong.</extracomment>
        <translation>
            <numerusform>{n} page sur {pages} a été lue par une machine : des mots peuvent y être faux.</numerusform>
            <numerusform>{n} pages sur {pages} ont été lues par une machine : des mots peuvent y être faux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected. Select words, or all of them with Ctrl+A, then press Ctrl+H.</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>Rien n’est sélectionné. Sélectionnez des mots, ou tous avec Ctrl+A, puis appuyez sur Ctrl+H.</translation>
    </message>
    <message>
        <source>Save slide {n}</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>Enregistrer la diapositive {n}</translation>
    </message>
    <message>
        <source>with some of the words, few or none with all</source>
        <extracomment>search_head.py</extracomment>
        <translation>avec certains des mots, peu ou aucun avec tous</translation>
    </message>
    <message>
        <source>{result}. {then}</source>
        <extracomment>source_rows.py</extracomment>
        <translation>{result}. {then}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>source_rows.py</extracomment>
        <translation>Non jointe</translation>
    </message>
    <message>
        <source>slide {n}</source>
        <extracomment>wording.py</extracomment>
        <translation>diapositive {n}</translation>
    </message>
    <message>
        <source>Reading this file led to something that no document needs: using the network, starting a program or writing a file. It was stopped before it could. The file is probably made to do harm: do not open it, and tell whoever it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>La lecture de ce fichier a conduit à une action dont aucun document n’a besoin : utiliser le réseau, lancer un programme ou écrire un fichier. Elle a été arrêtée avant d’y parvenir. Ce fichier est probablement conçu pour nuire : ne l’ouvrez pas et prévenez la personne dont il provient.</translation>
    </message>
    <message>
        <source>A part of the library is not on this disk. Synchronise again to fetch it.</source>
        <extracomment>segments.py</extracomment>
        <translation>Une partie de la bibliothèque n’est pas sur ce disque. Synchronisez à nouveau pour la télécharger.</translation>
    </message>
    <message>
        <source>The text of a document is not in the form it should be. The document itself can still be opened. Tell its publisher.</source>
        <extracomment>segments.py</extracomment>
        <translation>Le texte d’un document n’a pas la forme qu’il devrait avoir. Le document lui-même peut toujours être ouvert. Prévenez son éditeur.</translation>
    </message>
    <message>
        <source>A part of the library is damaged or not what it says. Check the library with repair, then synchronise.</source>
        <extracomment>segments.py</extracomment>
        <translation>Une partie de la bibliothèque est endommagée ou n’est pas ce qu’elle dit être. Vérifiez la bibliothèque avec réparation, puis synchronisez.</translation>
    </message>
    <message>
        <source>A part of the library is larger than it may be, and was not read. Tell its publisher.</source>
        <extracomment>segments.py</extracomment>
        <translation>Une partie de la bibliothèque est plus volumineuse qu’elle ne peut l’être et n’a pas été lue. Prévenez son éditeur.</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <extracomment>sentences.py</extracomment>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed. Try again.</source>
        <extracomment>vault.py</extracomment>
        <translation>Ce n’est pas la phrase de passe. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>Something in what is personal here is not as it was written, and cannot be read. The library is not touched by it.</source>
        <extracomment>vault.py</extracomment>
        <translation>Un élément de vos données personnelles n’est pas tel qu’il a été écrit et ne peut pas être lu. La bibliothèque n’en est pas affectée.</translation>
    </message>
    <message>
        <source>{name}: the file is not where it should be.</source>
        <extracomment>verify.py</extracomment>
        <translation>{name}&#xa0;: le fichier n’est pas là où il devrait être.</translation>
    </message>
    <message>
        <source>{name}: the file was changed or damaged on this disk.</source>
        <extracomment>verify.py</extracomment>
        <translation>{name}&#xa0;: le fichier a été modifié ou endommagé sur ce disque.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. The documents themselves are kept apart from it. Run `fieldshelf verify --repair`, which puts the backup of the last sync in its place, then `fieldshelf sync`.</source>
        <extracomment>verify.py</extracomment>
        <translation>Le catalogue est endommagé. Les documents eux-mêmes sont conservés à part. Exécutez `fieldshelf verify --repair`, qui met à sa place la sauvegarde de la dernière synchronisation, puis `fieldshelf sync`.</translation>
    </message>
    <message>
        <source>The search index is damaged. Documents can still be read; repair builds it anew from the texts kept here.</source>
        <extracomment>verify.py</extracomment>
        <translation>L’index de recherche est endommagé. Les documents peuvent toujours être lus&#xa0;; la réparation le reconstruit à partir des textes conservés ici.</translation>
    </message>
    <message>
        <source>A bundle of texts</source>
        <extracomment>verify.py</extracomment>
        <translation>Un lot de textes</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>verify.py</extracomment>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Run verify with --repair, then synchronise: it is fetched again.</source>
        <extracomment>verify.py</extracomment>
        <translation>Exécutez verify avec --repair, puis synchronisez&#xa0;: il sera téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>Showing this file failed. It is probably damaged: get another copy.</source>
        <extracomment>viewing.py</extracomment>
        <translation>L’affichage de ce fichier a échoué. Il est probablement endommagé&#xa0;: procurez-vous une autre copie.</translation>
    </message>
    <message>
        <source>the bundle of texts {name} of {collection}</source>
        <extracomment>actions.py</extracomment>
        <translation>le lot de textes {name} de {collection}</translation>
    </message>
    <message>
        <source>the file {name} of {document}</source>
        <extracomment>actions.py</extracomment>
        <translation>le fichier {name} de {document}</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections} and {file} of {document}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>Restent en attente&#xa0;: les textes de {collections} et {file} de {document}, {size}.</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections} and {files} files, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>Restent en attente&#xa0;: les textes de {collections} et des fichiers (au nombre de {files}), {size}.</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>Restent en attente&#xa0;: les textes de {collections}, {size}.</translation>
    </message>
    <message>
        <source>Held back: {file} of {document}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>Reste en attente&#xa0;: {file} de {document}, {size}.</translation>
    </message>
    <message>
        <source>Held back: {files} files, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>Fichiers restant en attente&#xa0;: {files}, {size}.</translation>
    </message>
    <message>
        <source>The {size} that this day may cost are used up, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or today with a larger `fieldshelf sync --budget`.</source>
        <extracomment>budget.py</extracomment>
        <translation>Les {size} que cette journée peut coûter sont épuisés&#xa0;; la synchronisation s’est donc interrompue. Les changements de statut sont arrivés, et ce qui a été reçu est conservé. Elle reprendra à la première synchronisation après {until}, ou aujourd’hui avec un `fieldshelf sync --budget` plus élevé.</translation>
    </message>
    <message>
        <source>Documents are fetched only from {start} to {end}, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or now with `fieldshelf sync --window none`.</source>
        <extracomment>budget.py</extracomment>
        <translation>Les documents ne sont téléchargés que de {start} à {end}&#xa0;; la synchronisation s’est donc interrompue. Les changements de statut sont arrivés, et ce qui a été reçu est conservé. Elle reprendra à la première synchronisation après {until}, ou maintenant avec `fieldshelf sync --window none`.</translation>
    </message>
    <message>
        <source>This connection is charged by what it carries, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync on another one, or now with `fieldshelf sync --even-metered` (always: metered = &quot;go on&quot; in settings.toml).</source>
        <extracomment>budget.py</extracomment>
        <translation>Cette connexion est facturée au volume&#xa0;; la synchronisation s’est donc interrompue. Les changements de statut sont arrivés, et ce qui a été reçu est conservé. Elle reprendra à la première synchronisation sur une autre connexion, ou maintenant avec `fieldshelf sync --even-metered` (toujours&#xa0;: `metered = &quot;go on&quot;` dans settings.toml).</translation>
    </message>
    <message>
        <source>{key} = {given} is not understood; write it like {key} = &quot;{example}&quot;</source>
        <extracomment>budget.py</extracomment>
        <translation>`{key} = {given}` n’est pas compris&#xa0;; écrivez-le comme `{key} = &quot;{example}&quot;`</translation>
    </message>
    <message>
        <source>texts_only is true or false</source>
        <extracomment>budget.py</extracomment>
        <translation>texts_only vaut true ou false</translation>
    </message>
    <message>
        <source>proxy is not understood; write it like proxy = &quot;http://proxy.example.org:3128&quot;</source>
        <extracomment>budget.py</extracomment>
        <translation>proxy n’est pas compris&#xa0;; écrivez-le comme `proxy = &quot;http://proxy.example.org:3128&quot;`</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <extracomment>budget.py</extracomment>
        <translation>il ne peut pas être lu ({error})</translation>
    </message>
    <message>
        <source>[sync] is not a table</source>
        <extracomment>budget.py</extracomment>
        <translation>[sync] n’est pas une table</translation>
    </message>
    <message>
        <source>{key} is not a setting of [sync]; did you mean {near}?</source>
        <extracomment>budget.py</extracomment>
        <translation>{key} n’est pas un paramètre de [sync]&#xa0;; vouliez-vous dire {near}&#xa0;?</translation>
    </message>
    <message>
        <source>{key} is not a setting of [sync]</source>
        <extracomment>budget.py</extracomment>
        <translation>{key} n’est pas un paramètre de [sync]</translation>
    </message>
    <message>
        <source>The settings in {path} may limit what a sync costs, and could not be followed: {why}. Nothing was fetched. Correct that line, or take it out.</source>
        <extracomment>budget.py</extracomment>
        <translation>Les paramètres de {path} peuvent limiter ce que coûte une synchronisation et n’ont pas pu être suivis&#xa0;: {why}. Rien n’a été téléchargé. Corrigez cette ligne, ou retirez-la.</translation>
    </message>
    <message>
        <source>The catalogue of {offer} is larger than any catalogue can be.</source>
        <extracomment>catalogues.py</extracomment>
        <translation>Le catalogue de {offer} est plus volumineux qu’un catalogue ne peut l’être.</translation>
    </message>
    <message>
        <source>Nothing of it was taken; what is in the library stays as it is. Sync from another copy, or tell the publisher.</source>
        <extracomment>catalogues.py, told.py</extracomment>
        <translation>Rien n’en a été pris&#xa0;; ce qui est dans la bibliothèque reste tel quel. Synchronisez à partir d’une autre copie, ou prévenez l’éditeur.</translation>
    </message>
    <message>
        <source>The catalogue of {offer} is not what was signed.</source>
        <extracomment>catalogues.py</extracomment>
        <translation>Le catalogue de {offer} n’est pas celui qui a été signé.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written. What is in it can be read as before, but nothing can be added. Check that the disk is not write-protected and that the folder is yours, then sync again.</source>
        <extracomment>disk.py</extracomment>
        <translation>Le dossier de la bibliothèque ne permet pas l’écriture. Ce qu’il contient peut être lu comme avant, mais rien ne peut y être ajouté. Vérifiez que le disque n’est pas protégé en écriture et que le dossier est à vous, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>{needed} are still to come, and {free} are free.</source>
        <extracomment>disk.py</extracomment>
        <translation>Il reste {needed} à recevoir, et {free} sont libres.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>disk.py</extracomment>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The library can be used as before, with what has arrived so far. Free some space and sync again: it continues where it stopped.</source>
        <extracomment>disk.py</extracomment>
        <translation>La bibliothèque peut être utilisée comme avant, avec ce qui est arrivé jusqu’ici. Libérez de l’espace et synchronisez à nouveau&#xa0;: la reprise se fait là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} are to come, and {free} are free. A sync takes what fits, lists and texts first. Free some space, or keep fewer documents with `fieldshelf keep`.</source>
        <extracomment>disk.py</extracomment>
        <translation>Le disque a trop peu de place&#xa0;: {needed} sont à recevoir, et {free} sont libres. Une synchronisation prend ce qui tient, d’abord les listes et les textes. Libérez de l’espace, ou gardez moins de documents avec `fieldshelf keep`.</translation>
    </message>
    <message>
        <source>The connection to {place} broke off. What has arrived is kept, and the next sync continues there. Try again.</source>
        <extracomment>downloads.py</extracomment>
        <translation>La connexion à {place} s’est interrompue. Ce qui est arrivé est conservé, et la prochaine synchronisation reprend là. Réessayez.</translation>
    </message>
    <message>
        <source>{file} is not what its publisher signed: it was damaged or exchanged on the way. It was not taken. Sync again, or from another copy; tell the publisher if it happens again. ({sha256})</source>
        <extracomment>downloads.py</extracomment>
        <translation>{file}&#xa0;: ce n’est pas ce que son éditeur a signé&#xa0;; le contenu a été endommagé ou échangé en chemin. Il n’a pas été pris. Synchronisez à nouveau, ou à partir d’une autre copie&#xa0;; prévenez l’éditeur si cela se reproduit. ({sha256})</translation>
    </message>
    <message>
        <source>A fingerprint is 64 digits and letters from a to f, in groups or not.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Une empreinte se compose de 64 chiffres et lettres de a à f, en groupes ou non.</translation>
    </message>
    <message>
        <source>A fingerprint is 64 digits and letters from a to f, in groups or not; what you gave has {n}.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Une empreinte se compose de 64 chiffres et lettres de a à f, en groupes ou non&#xa0;; celle que vous avez donnée en a {n}.</translation>
    </message>
    <message>
        <source>Nothing was done. Compare it with what the publisher gave you, or ask the publisher for it again.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Rien n’a été fait. Comparez-la avec ce que l’éditeur vous a donné, ou demandez-la-lui à nouveau.</translation>
    </message>
    <message>
        <source>You gave {typed}, and {n} of its 16 groups agree.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Vous avez donné {typed}&#xa0;; parmi ses 16 groupes, {n} concordent.</translation>
    </message>
    <message>
        <source>The first sync after {until} has room for it.</source>
        <extracomment>forecast.py</extracomment>
        <translation>La première synchronisation après {until} a de la place pour lui.</translation>
    </message>
    <message>
        <source>The first sync after {until} has room for more of them.</source>
        <extracomment>forecast.py</extracomment>
        <translation>La première synchronisation après {until} a de la place pour d’autres fichiers.</translation>
    </message>
    <message>
        <source>It ({size}) is more than any day may cost.</source>
        <extracomment>forecast.py</extracomment>
        <translation>Il ({size}) dépasse ce qu’une journée peut coûter.</translation>
    </message>
    <message>
        <source>{name} ({size}) is more than any day may cost.</source>
        <extracomment>forecast.py</extracomment>
        <translation>{name} ({size}) dépasse ce qu’une journée peut coûter.</translation>
    </message>
    <message>
        <source>{name} was not begun: the server of {source} cannot go on with a file that was broken off, so it would begin anew every day, and what is left of the {size} that this day may cost does not cover it.</source>
        <extracomment>forecast.py</extracomment>
        <translation>{name} n’a pas été commencé&#xa0;: le serveur de {source} ne peut pas poursuivre un fichier interrompu, qui recommencerait donc chaque jour, et ce qui reste des {size} que cette journée peut coûter ne lui suffit pas.</translation>
    </message>
    <message>
        <source>{n} files were not begun: the server of {source} cannot go on with a file that was broken off, so it would begin anew every day, and what is left of the {size} that this day may cost does not cover them.</source>
        <extracomment>forecast.py</extracomment>
        <translation>Fichiers non commencés&#xa0;: {n}. Le serveur de {source} ne peut pas poursuivre un fichier interrompu, qui recommencerait donc chaque jour, et ce qui reste des {size} que cette journée peut coûter ne leur suffit pas.</translation>
    </message>
    <message>
        <source>`fieldshelf sync --budget {need}M` fetches it now; better is a server that answers parts of files (Range).</source>
        <extracomment>forecast.py</extracomment>
        <translation>`fieldshelf sync --budget {need}M` le télécharge maintenant&#xa0;; un serveur qui répond par parties de fichiers (Range) vaut mieux.</translation>
    </message>
    <message>
        <source>`fieldshelf sync --budget {need}M` fetches them now; better is a server that answers parts of files (Range).</source>
        <extracomment>forecast.py</extracomment>
        <translation>`fieldshelf sync --budget {need}M` les télécharge maintenant&#xa0;; un serveur qui répond par parties de fichiers (Range) vaut mieux.</translation>
    </message>
    <message>
        <source>The new list of {collection} leaves out {missing} of the {documents} documents that it has here.</source>
        <extracomment>guards.py</extracomment>
        <translation>La nouvelle liste de {collection} omet {missing} des {documents} documents qu’elle a ici.</translation>
    </message>
    <message>
        <source>The list of {collection} is gone, and with it {missing} of the {documents} documents that it has here.</source>
        <extracomment>guards.py</extracomment>
        <translation>La liste de {collection} a disparu, et avec elle {missing} des {documents} documents qu’elle a ici.</translation>
    </message>
    <message>
        <source>That is more often a mistake, or an attack, than a wish, so it was not taken over: nothing was removed, and what else it says of them waits too. Ask the publisher; if it is meant, run `fieldshelf sync --accept-removals {collection}`, or import the pack with that option.</source>
        <extracomment>guards.py</extracomment>
        <translation>C’est plus souvent une erreur ou une attaque qu’un souhait&#xa0;; elle n’a donc pas été reprise&#xa0;: rien n’a été supprimé, et ce qu’elle dit d’autre de ces documents attend aussi. Demandez à l’éditeur&#xa0;; si c’est voulu, exécutez `fieldshelf sync --accept-removals {collection}`, ou importez le paquet avec cette option.</translation>
    </message>
    <message>
        <source>{title} is too long to be kept. It was left out. Read it at its source.</source>
        <extracomment>feeds.py</extracomment>
        <translation>{title}&#xa0;: trop long pour être conservé. Il a été laissé de côté. Lisez-le à sa source.</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, another server, which was not asked. If what is there belongs to the source, add its name to hosts = [&quot;...&quot;] in the file of the harvest.</source>
        <extracomment>fetching.py</extracomment>
        <translation>{host} renvoie à {target}, un autre serveur, qui n’a pas été interrogé. Si ce qui s’y trouve appartient à la source, ajoutez son nom à `hosts = [&quot;...&quot;]` dans le fichier de la collecte.</translation>
    </message>
    <message>
        <source>{host} does not give this to programs: it refuses, or wants to see a person first. Nothing of its answer was taken. Ask its owner for permission, or for an address that is meant for programs.</source>
        <extracomment>fetching.py</extracomment>
        <translation>{host} ne donne pas cela aux programmes&#xa0;: il refuse, ou veut d’abord voir une personne. Rien de sa réponse n’a été pris. Demandez l’autorisation à son propriétaire, ou une adresse destinée aux programmes.</translation>
    </message>
    <message>
        <source>The {max_bytes} that one harvest may fetch are used up. What has arrived is kept. Run it again to go on, or set max_bytes higher if more is meant.</source>
        <extracomment>fetching.py</extracomment>
        <translation>Les {max_bytes} qu’une collecte peut télécharger sont épuisés. Ce qui est arrivé est conservé. Relancez-la pour continuer, ou augmentez max_bytes s’il en faut davantage.</translation>
    </message>
    <message>
        <source>{url} has more than {most}, the most that is taken of one document. It was left out. Set max_document_bytes higher if it is meant.</source>
        <extracomment>fetching.py</extracomment>
        <translation>{url} dépasse {most}, le maximum pris pour un document. Il a été laissé de côté. Augmentez max_document_bytes si c’est voulu.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was changed. Connect the drive or the share that holds it, or give the right folder.</source>
        <extracomment>folders.py</extracomment>
        <translation>Le dossier {folder} n’est pas là. Rien n’a été modifié. Connectez le disque ou le partage qui le contient, ou indiquez le bon dossier.</translation>
    </message>
    <message>
        <source>{folder} has more files than one harvest takes. What was seen is taken, the rest is left out, and nothing counts as gone. Set max_documents higher if they are meant.</source>
        <extracomment>folders.py</extracomment>
        <translation>{folder} contient plus de fichiers qu’une collecte n’en prend. Ce qui a été vu est pris, le reste est laissé de côté, et rien n’est considéré comme disparu. Augmentez max_documents si ces fichiers sont voulus.</translation>
    </message>
    <message>
        <source>What came for {file} is something else than was announced, such as a page to log in. It was not taken. Try again later.</source>
        <extracomment>gathering.py</extracomment>
        <translation>Ce qui est arrivé pour {file} est autre chose que ce qui était annoncé, par exemple une page de connexion. Cela n’a pas été pris. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{file} was taken away, or cannot be read any more. It was left out. Put it back and run it again if it is wanted.</source>
        <extracomment>files.py</extracomment>
        <translation>{file} a été retiré, ou ne peut plus être lu. Il a été laissé de côté. Remettez-le et relancez l’opération s’il est voulu.</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {folder}, and as a folder of documents it cannot be taken, because this library lies in it. Nothing was added. Give the folder that holds the documents and nothing else.</source>
        <extracomment>local.py</extracomment>
        <translation>Il n’y a pas de source Fieldshelf à {folder}, et ce dossier ne peut pas être pris comme dossier de documents, car cette bibliothèque s’y trouve. Rien n’a été ajouté. Indiquez le dossier qui contient les documents et rien d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>{n} packs lie beside this program</source>
        <extracomment>first_packs.py; for one: {n} pack lies beside this program</extracomment>
        <translation>
            <numerusform>{n} paquet se trouve à côté de ce programme</numerusform>
            <numerusform>{n} paquets se trouvent à côté de ce programme</numerusform>
        </translation>
    </message>
    <message>
        <source>You are shown what would be imported before anything is. Compare the fingerprint with what your office says.</source>
        <extracomment>first_packs.py</extracomment>
        <translation>Vous voyez ce qui serait importé avant tout import. Comparez l’empreinte avec celle que donne votre bureau.</translation>
    </message>
    <message>
        <source>Look at them and import…</source>
        <extracomment>first_packs.py</extracomment>
        <translation>Les voir et les importer…</translation>
    </message>
    <message>
        <source>On the stick</source>
        <extracomment>residing.py</extracomment>
        <translation>Sur la clé</translation>
    </message>
    <message>
        <source>Write-protected stick: your notes are gone when you close</source>
        <extracomment>residing.py</extracomment>
        <translation>Clé protégée en écriture : vos notes disparaissent à la fermeture</translation>
    </message>
    <message>
        <source>Write-protected stick: your notes are kept elsewhere</source>
        <extracomment>residing.py</extracomment>
        <translation>Clé protégée en écriture : vos notes sont gardées ailleurs</translation>
    </message>
    <message>
        <source>Kept by the administrator for everybody</source>
        <extracomment>residing.py</extracomment>
        <translation>Tenue par l’administrateur pour tous</translation>
    </message>
    <message>
        <source>On a network share</source>
        <extracomment>residing.py</extracomment>
        <translation>Sur un partage réseau</translation>
    </message>
    <message>
        <source>You can read and search as always. Where are your notes, and what you have read, to be kept? Nothing is written on this computer unless you choose a folder of it.</source>
        <extracomment>residing.py</extracomment>
        <translation>Vous pouvez lire et chercher comme toujours. Où garder vos notes et vos lectures ? Rien n’est écrit sur cet ordinateur, sauf si vous y choisissez un dossier.</translation>
    </message>
    <message>
        <source>This stick is write-protected</source>
        <extracomment>residing.py</extracomment>
        <translation>Cette clé est protégée en écriture</translation>
    </message>
    <message>
        <source>In memory, until I close</source>
        <extracomment>residing.py</extracomment>
        <translation>En mémoire, jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <extracomment>residing.py</extracomment>
        <translation>Dans un dossier…</translation>
    </message>
    <message>
        <source>Folder for your notes</source>
        <extracomment>residing.py</extracomment>
        <translation>Dossier pour vos notes</translation>
    </message>
    <message>
        <source>Small mode</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Mode réduit</translation>
    </message>
    <message>
        <source>No small pictures of pages, smaller caches, one helper at a time. Counts from the next start on.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Pas de petites images des pages, caches réduits, un seul processus auxiliaire à la fois. Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>On by itself: this computer has less than 3 GB of memory. {words}</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Activé de lui-même : cet ordinateur a moins de 3 Go de mémoire. {words}</translation>
    </message>
    <message>
        <source>As this computer needs it</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Selon les besoins de cet ordinateur</translation>
    </message>
    <message>
        <source>memory slow old</source>
        <extracomment>settings_page.py</extracomment>
        <translation>mémoire lent ancien</translation>
    </message>
    <message>
        <source>Your notes and what you have read were kept by a newer version of Fieldshelf (format {here}; this program knows {known}). Nothing was changed. Update Fieldshelf on this computer, then open it again.</source>
        <extracomment>database.py</extracomment>
        <translation>Vos notes et vos lectures ont été enregistrées par une version plus récente de Fieldshelf (format {here} ; ce programme connaît le {known}). Rien n’a été modifié. Mettez Fieldshelf à jour sur cet ordinateur, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Fieldshelf. Nothing was changed. Update Fieldshelf on this computer; or move that file away, and choose anew: {path}</source>
        <extracomment>home.py</extracomment>
        <translation>Les réglages ont été écrits par une version plus récente de Fieldshelf. Rien n’a été modifié. Mettez Fieldshelf à jour sur cet ordinateur, ou déplacez ce fichier et choisissez de nouveau : {path}</translation>
    </message>
    <message>
        <source>This library is kept for everybody on this computer by its administrator, who brings it up to date. Nothing was changed. Ask there for what is missing; your notes are your own.</source>
        <extracomment>library.py</extracomment>
        <translation>L’administrateur de cet ordinateur tient cette bibliothèque pour tous et la met à jour. Rien n’a été modifié. Demandez-lui ce qui manque ; vos notes restent les vôtres.</translation>
    </message>
    <message>
        <source>Everything stands on the stick, in {folder}, and nothing is written on this computer. Close Fieldshelf before you take the stick out.</source>
        <extracomment>residence.py</extracomment>
        <translation>Tout se trouve sur la clé, dans {folder}, et rien n’est écrit sur cet ordinateur. Fermez Fieldshelf avant de retirer la clé.</translation>
    </message>
    <message>
        <source>The stick is write-protected. Your notes, and what you have read, are kept in this folder: {folder}</source>
        <extracomment>residence.py</extracomment>
        <translation>La clé est protégée en écriture. Vos notes et vos lectures sont gardées dans ce dossier : {folder}</translation>
    </message>
    <message>
        <source>The stick is write-protected. You can read and search as always; your notes, and what you have read, are kept in memory only, and are gone when Fieldshelf ends.</source>
        <extracomment>residence.py</extracomment>
        <translation>La clé est protégée en écriture. Vous pouvez lire et chercher comme toujours ; vos notes et vos lectures ne sont gardées qu’en mémoire et disparaissent à la fermeture de Fieldshelf.</translation>
    </message>
    <message>
        <source>The library is empty, and packs lie beside this program: `fieldshelf import {folder}` shows what they hold.</source>
        <extracomment>residence.py</extracomment>
        <translation>La bibliothèque est vide, et des paquets se trouvent à côté de ce programme : `fieldshelf import {folder}` montre ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>This library is kept for everybody on this computer by its administrator, who brings it up to date. Your notes, and what you have read, are your own.</source>
        <extracomment>residence.py</extracomment>
        <translation>L’administrateur de cet ordinateur tient cette bibliothèque pour tous et la met à jour. Vos notes et vos lectures n’appartiennent qu’à vous.</translation>
    </message>
    <message>
        <source>The library stands on a share of the network: {folder}. It works there, more slowly; let only one computer at a time write to it. It is safer and faster on a disk of this computer.</source>
        <extracomment>residence.py</extracomment>
        <translation>La bibliothèque se trouve sur un partage réseau : {folder}. Elle y fonctionne, plus lentement ; ne laissez écrire qu’un seul ordinateur à la fois. Elle est plus sûre et plus rapide sur un disque de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are too large for this disk: it is formatted as FAT32, which has no file of 4 GB or more. The rest is taken; for these, format the stick as exFAT or use another disk. The largest: {name}</source>
        <extracomment>disk.py; for one: {n} file is too large for this disk: it is formatted as FAT32, which has no file of 4 GB or more. The rest is taken; for this one, format the stick as exFAT or use another disk. The largest: {name}</extracomment>
        <translation>
            <numerusform>{n} fichier est trop grand pour ce disque : il est formaté en FAT32, qui n’admet aucun fichier de 4 Go ou plus. Le reste est pris ; pour celui-ci, formatez la clé en exFAT ou utilisez un autre disque. Le plus grand : {name}</numerusform>
            <numerusform>{n} fichiers sont trop grands pour ce disque : il est formaté en FAT32, qui n’admet aucun fichier de 4 Go ou plus. Le reste est pris ; pour ceux-ci, formatez la clé en exFAT ou utilisez un autre disque. Le plus grand : {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>At {time}</source>
        <extracomment>film.py</extracomment>
        <translation>À {time}</translation>
    </message>
    <message>
        <source>Fieldshelf {version} is available</source>
        <extracomment>beside.py</extracomment>
        <translation>Fieldshelf {version} est disponible</translation>
    </message>
    <message>
        <source>Fieldshelf {version} from the next start on</source>
        <extracomment>beside.py</extracomment>
        <translation>Fieldshelf {version} dès le prochain démarrage</translation>
    </message>
    <message>
        <source>What you searched for is said at {time}: go there in it.</source>
        <extracomment>media_panel.py</extracomment>
        <translation>Ce que vous cherchez est dit à {time} : allez-y dans l’enregistrement.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <extracomment>text_pictures.py</extracomment>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <extracomment>program_card.py, status_bar.py</extracomment>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>program_card.py</extracomment>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Get it</source>
        <extracomment>program_card.py</extracomment>
        <translation>L’obtenir</translation>
    </message>
    <message>
        <source>Not this version</source>
        <extracomment>program_card.py</extracomment>
        <translation>Pas cette version</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>program_card.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <extracomment>program_card.py</extracomment>
        <translation>Revenir à la version {version}</translation>
    </message>
    <message>
        <source>This program came without the key of its publisher, so it cannot tell which newer version is genuine, and does not look for one. Get a newer one where you got this one.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Ce programme est venu sans la clé de son éditeur : il ne peut pas savoir quelle version plus récente est authentique, et n’en cherche pas. Obtenez-en une là où vous avez eu celle-ci.</translation>
    </message>
    <message>
        <source>Asking the publisher of the program …</source>
        <extracomment>program_card.py</extracomment>
        <translation>L’éditeur du programme est interrogé…</translation>
    </message>
    <message>
        <source>{done} of {total} are here.</source>
        <extracomment>program_card.py</extracomment>
        <translation>{done} sur {total} sont arrivés.</translation>
    </message>
    <message>
        <source>The new version is unpacked and tried. This takes a minute or two.</source>
        <extracomment>program_card.py</extracomment>
        <translation>La nouvelle version est décompressée et essayée. Cela prend une minute ou deux.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time that you open Fieldshelf.</source>
        <extracomment>program_card.py</extracomment>
        <translation>La version {version} démarrera la prochaine fois que vous ouvrirez Fieldshelf.</translation>
    </message>
    <message>
        <source>The installer lies in {path}. Whoever administers this computer installs it with: {command}</source>
        <extracomment>program_card.py</extracomment>
        <translation>Le programme d’installation se trouve dans {path}. L’administrateur de cet ordinateur l’installe avec : {command}</translation>
    </message>
    <message>
        <source>Version {version} is available: {size}. You have {installed}, which goes on working.</source>
        <extracomment>program_card.py</extracomment>
        <translation>La version {version} est disponible : {size}. Vous avez la {installed}, qui continue de fonctionner.</translation>
    </message>
    <message>
        <source>Nobody has been asked for a newer version yet. It is done once a day, with an update of the documents.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Personne n’a encore été interrogé sur une version plus récente. Cela se fait une fois par jour, avec une mise à jour des documents.</translation>
    </message>
    <message>
        <source>There is no newer version. Last asked: {age}.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Il n’y a pas de version plus récente. Dernière demande : {age}.</translation>
    </message>
    <message>
        <source>Folder for the installer</source>
        <extracomment>program_card.py</extracomment>
        <translation>Dossier pour le programme d’installation</translation>
    </message>
    <message>
        <source>the library</source>
        <extracomment>program_card.py</extracomment>
        <translation>la bibliothèque</translation>
    </message>
    <message>
        <source>your notes</source>
        <extracomment>program_card.py</extracomment>
        <translation>vos notes</translation>
    </message>
    <message>
        <source>the settings</source>
        <extracomment>program_card.py</extracomment>
        <translation>les réglages</translation>
    </message>
    <message>
        <source>It does not open {what} any more: this version has changed their form. It will say so and touch nothing, until you come back to this version.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Elle n’ouvre plus : {what}, dont la version actuelle a changé la forme. Elle le dira et ne touchera à rien, jusqu’à ce que vous reveniez à la version actuelle.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>program_card.py</extracomment>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Documents come from a source or in a pack. Add the first under Packs &amp; sources.</source>
        <extracomment>panels.py</extracomment>
        <translation>Les documents arrivent d’une source ou dans un paquet. Ajoutez le premier dans « Paquets et sources ».</translation>
    </message>
    <message>
        <source>Read scanned pages by machine, so that they are found (Tesseract)</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Lire par machine les pages numérisées, pour qu’on les trouve (Tesseract)</translation>
    </message>
    <message>
        <source>Make PDFs of slides and Word files, to show them by (LibreOffice)</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Créer des PDF des diapositives et fichiers Word, pour les afficher (LibreOffice)</translation>
    </message>
    <message>
        <source>Making PDFs to show files by</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Création des PDF pour afficher les fichiers</translation>
    </message>
    <message>
        <source>Reading scanned pages by machine</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Lecture par machine des pages numérisées</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Do not act on it before then.</source>
        <extracomment>banner.py</extracomment>
        <translation>Entrée en vigueur&#xa0;: {date}. Ne vous fondez pas sur ce document avant cette date.</translation>
    </message>
    <message>
        <source>The text of this document is not on this laptop, or it has none: words cannot be found in it.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Le texte de ce document n’est pas sur cet ordinateur, ou il n’en a pas : des mots ne peuvent pas y être trouvés.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of this document are not shown here.</source>
        <extracomment>text_desk.py; for one: {n} picture of this document is not shown here.</extracomment>
        <translation>
            <numerusform>{n} image de ce document n’est pas affichée ici.</numerusform>
            <numerusform>{n} images de ce document ne sont pas affichées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <extracomment>search_hints.py</extracomment>
        <translation>Vouliez-vous dire «&#xa0;{words}&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <extracomment>coming_rows.py; for one: Show {n} more</extracomment>
        <translation>
            <numerusform>Afficher l’autre ({n})</numerusform>
            <numerusform>Afficher les {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What to keep here: everything, since it is small ({size}). You can keep less under What is kept here.</source>
        <extracomment>run_results.py</extracomment>
        <translation>Ce qu’il faut conserver ici&#xa0;: tout, car c’est peu ({size}). Vous pouvez en garder moins sous « Ce qui est conservé ici ».</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <extracomment>wording.py</extracomment>
        <translation>Statut inconnu</translation>
    </message>
    <message>
        <source>{filter} was not understood and was searched as words. {field} takes {values}.</source>
        <extracomment>misread.py</extracomment>
        <translation>{filter} n’a pas été compris et a été cherché comme des mots. {field} accepte {values}.</translation>
    </message>
    <message>
        <source>There is no filter {field}, so it was searched as words. The filters are {filters}.</source>
        <extracomment>misread.py</extracomment>
        <translation>Il n’y a pas de filtre {field}&#xa0;; il a été cherché comme des mots. Les filtres sont {filters}.</translation>
    </message>
    <message>
        <source>a reference such as 2019.08</source>
        <extracomment>misread.py</extracomment>
        <translation>une référence comme 2019.08</translation>
    </message>
    <message>
        <source>a date such as 2020 or 2018-06</source>
        <extracomment>misread.py</extracomment>
        <translation>une date comme 2020 ou 2018-06</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>format_names.py</extracomment>
        <translation>document Word</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <extracomment>format_names.py</extracomment>
        <translation>diapositives PowerPoint</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>format_names.py</extracomment>
        <translation>classeur Excel</translation>
    </message>
    <message>
        <source>Office document with a password</source>
        <extracomment>format_names.py</extracomment>
        <translation>document Office avec mot de passe</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <extracomment>format_names.py</extracomment>
        <translation>fichier OpenDocument</translation>
    </message>
    <message>
        <source>formatted text (RTF)</source>
        <extracomment>format_names.py</extracomment>
        <translation>texte mis en forme (RTF)</translation>
    </message>
    <message>
        <source>book (EPUB)</source>
        <extracomment>format_names.py</extracomment>
        <translation>livre (EPUB)</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>format_names.py</extracomment>
        <translation>page web</translation>
    </message>
    <message>
        <source>e-mail message</source>
        <extracomment>format_names.py</extracomment>
        <translation>message électronique</translation>
    </message>
    <message>
        <source>plain text</source>
        <extracomment>format_names.py</extracomment>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <extracomment>format_names.py</extracomment>
        <translation>tableau (CSV)</translation>
    </message>
    <message>
        <source>subtitles</source>
        <extracomment>format_names.py</extracomment>
        <translation>sous-titres</translation>
    </message>
    <message>
        <source>archive</source>
        <extracomment>format_names.py</extracomment>
        <translation>archive</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>format_names.py</extracomment>
        <translation>programme</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>format_names.py</extracomment>
        <translation>image</translation>
    </message>
    <message>
        <source>film</source>
        <extracomment>format_names.py</extracomment>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>format_names.py</extracomment>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <extracomment>format_names.py</extracomment>
        <translation>d’un type inconnu</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes, as after a copy that was interrupted. Get another copy of it from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce fichier est vide&#xa0;: il a 0 octet, comme après une copie interrompue. Procurez-vous une autre copie là d’où il vient.</translation>
    </message>
    <message>
        <source>This user has no folder where a library could stand. Nothing was changed. Set FIELDSHELF_HOME to a folder that this user may write, and try again.</source>
        <extracomment>home.py</extracomment>
        <translation>Cet utilisateur n’a aucun dossier où une bibliothèque pourrait se trouver. Rien n’a été modifié. Indiquez dans FIELDSHELF_HOME un dossier où cet utilisateur peut écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room in {folder}.</source>
        <extracomment>filesystems.py</extracomment>
        <translation>Il n’y a plus de place dans {folder}.</translation>
    </message>
    <message>
        <source>Run verify with --repair, then import the pack again that it came with.</source>
        <extracomment>verify.py</extracomment>
        <translation>Exécutez verify avec --repair, puis importez à nouveau le paquet avec lequel il est venu.</translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else. It was taken as what it is, and is found by its words. Give it the right ending, so that other programs open it too.</source>
        <extracomment>gathering.py</extracomment>
        <translation>{file} s’appelle {suffix}, mais son contenu est autre chose. Il a été pris pour ce qu’il est, et on le trouve par ses mots. Donnez-lui la bonne extension, pour que d’autres programmes l’ouvrent aussi.</translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else, such as a page to log in that was saved in its place. It was not taken. Replace it by the right file, or give it the right ending.</source>
        <extracomment>gathering.py</extracomment>
        <translation>{file} s’appelle {suffix}, mais son contenu est autre chose, par exemple une page de connexion enregistrée à sa place. Il n’a pas été pris. Remplacez-le par le bon fichier, ou donnez-lui la bonne extension.</translation>
    </message>
    <message>
        <source>{name} is too long for the name of a source. Nothing was added. Choose a shorter one.</source>
        <extracomment>local.py</extracomment>
        <translation>{name} est trop long pour un nom de source. Rien n’a été ajouté. Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>What {source} is harvested by cannot be read any more. Its documents stay. Remove the source, and add it again.</source>
        <extracomment>local.py</extracomment>
        <translation>Ce qui règle la collecte de {source} ne peut plus être lu. Ses documents restent. Supprimez la source, puis ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>The list at {url} declares entities, which no feed needs and an attack does. It was not read. Tell whoever runs the server.</source>
        <extracomment>markup.py</extracomment>
        <translation>La liste à {url} déclare des entités, ce dont aucun flux n’a besoin et qui sert à une attaque. Elle n’a pas été lue. Prévenez celui qui gère le serveur.</translation>
    </message>
    <message>
        <source>What is at {url} is not a list that can be harvested. Nothing of it was taken. Check the address and the type.</source>
        <extracomment>markup.py</extracomment>
        <translation>Ce qui se trouve à {url} n’est pas une liste qui puisse être collectée. Rien n’en a été pris. Vérifiez l’adresse et le type.</translation>
    </message>
    <message>
        <source>Instead of a list, a web page came back from {host}. Nothing of it was taken. Open {url} in a browser: if the network or the server wants something of you first, do that; else check the address.</source>
        <extracomment>markup.py</extracomment>
        <translation>Au lieu d’une liste, {host} a renvoyé une page Web. Rien n’en a été pris. Ouvrez {url} dans un navigateur&#xa0;: si le réseau ou le serveur vous demande d’abord quelque chose, faites-le&#xa0;; sinon, vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The catalogue has more than the {what} of this harvest. What was seen is taken, the rest is left out, and nothing counts as gone. Set it higher if more is meant, or give the address of a smaller part.</source>
        <extracomment>opds.py</extracomment>
        <translation>Le catalogue dépasse la limite {what} de cette collecte. Ce qui a été vu est pris, le reste est laissé de côté, et rien n’est considéré comme disparu. Augmentez-la s’il en faut davantage, ou donnez l’adresse d’une partie plus petite.</translation>
    </message>
    <message>
        <source>Run the command again with --accept-removals</source>
        <extracomment>publishing.py</extracomment>
        <translation>Relancez la commande avec `--accept-removals`</translation>
    </message>
    <message>
        <source>Of the {known} documents that came from {place}, {went} are not listed there any more. That is more often a mistake than a wish, so they stay as they are. Ask whoever runs it. {how} if they are meant to go.</source>
        <extracomment>publishing.py</extracomment>
        <translation>Parmi les {known} documents venus de {place}, {went} n’y figurent plus. C’est plus souvent une erreur qu’un souhait&#xa0;; ils restent donc tels quels. Demandez à celui qui s’en occupe. {how} s’ils doivent disparaître.</translation>
    </message>
    <message>
        <source>{place} cannot be read. What is in the library stays as it is. Check that the drive or the share is connected and that you may read it, and sync again.</source>
        <extracomment>reading.py</extracomment>
        <translation>{place} ne peut pas être lu. Ce qui est dans la bibliothèque reste tel quel. Vérifiez que le disque ou le partage est connecté et que vous pouvez le lire, puis synchronisez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files of which this was said before still cannot be read whole.</source>
        <extracomment>reading.py; for one: {n} file of which this was said before still cannot be read whole.</extracomment>
        <translation>
            <numerusform>{n} fichier déjà signalé ne peut toujours pas être lu en entier.</numerusform>
            <numerusform>{n} fichiers déjà signalés ne peuvent toujours pas être lus en entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run `fieldshelf sync --accept-removals {name}`</source>
        <extracomment>reading.py</extracomment>
        <translation>Exécutez `fieldshelf sync --accept-removals {name}`</translation>
    </message>
    <message>
        <source>{file} is empty: it has 0 bytes, as after a copy that was interrupted. Copy it again from where it came from.</source>
        <extracomment>reading.py</extracomment>
        <translation>{file} est vide&#xa0;: il a 0 octet, comme après une copie interrompue. Copiez-le à nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>{file} has no text in it: it may be a scan. It is listed and can be opened, but nobody will find it by its words. Replace it by a version with text if there is one.</source>
        <extracomment>reading.py</extracomment>
        <translation>{file} ne contient pas de texte&#xa0;: c’est peut-être une numérisation. Il figure dans la liste et peut être ouvert, mais personne ne le trouvera par ses mots. Remplacez-le par une version avec texte s’il y en a une.</translation>
    </message>
    <message>
        <source>{file} changed while it was read. Its text is taken and the file is not. Sync again when nobody writes it.</source>
        <extracomment>reading.py</extracomment>
        <translation>{file} a changé pendant sa lecture. Son texte est pris, le fichier ne l’est pas. Synchronisez à nouveau quand personne ne l’écrit.</translation>
    </message>
    <message>
        <source>{n} of its files were left out, because the library may take no more. Their texts can be searched all the same. Allow more with `fieldshelf keep --quota`.</source>
        <extracomment>reading.py</extracomment>
        <translation>Fichiers laissés de côté&#xa0;: {n}, car la bibliothèque ne peut pas prendre davantage. Leurs textes peuvent tout de même être recherchés. Autorisez davantage avec `fieldshelf keep --quota`.</translation>
    </message>
    <message>
        <source>{host} asks programs to leave {url} alone (robots.txt). It was not fetched. Ask its owner, or leave it out: name it under skip in the profile.</source>
        <extracomment>robots.py</extracomment>
        <translation>{host} demande aux programmes de ne pas toucher à {url} (robots.txt). Rien n’a été téléchargé. Demandez à son propriétaire, ou laissez-le de côté&#xa0;: nommez-le sous skip dans le profil.</translation>
    </message>
    <message>
        <source>{host} asks programs to wait {delay} seconds between two pages (robots.txt), which is longer than anybody waits. Nothing was fetched from it. Ask its owner for another way.</source>
        <extracomment>robots.py</extracomment>
        <translation>{host} demande aux programmes d’attendre {delay} secondes entre deux pages (robots.txt), plus longtemps que quiconque n’attend. Rien n’en a été téléchargé. Demandez un autre moyen à son propriétaire.</translation>
    </message>
    <message>
        <source>What is at {url} is no web page. Nothing of it was taken. Name it under skip in the profile if it is none of the pages.</source>
        <extracomment>site.py</extracomment>
        <translation>Ce qui se trouve à {url} n’est pas une page Web. Rien n’en a été pris. Nommez-le sous skip dans le profil si ce n’est pas une des pages.</translation>
    </message>
    <message>
        <source>The page {url} cannot be read. Nothing of it was taken. Open it in a browser to see what it is.</source>
        <extracomment>site.py</extracomment>
        <translation>La page {url} ne peut pas être lue. Rien n’en a été pris. Ouvrez-la dans un navigateur pour voir ce qu’elle est.</translation>
    </message>
    <message>
        <source>The site has more than the {what} of this harvest. What was seen is taken, the rest is left out, and nothing counts as gone. Set it higher if more is meant, or name fewer pages in the profile.</source>
        <extracomment>site.py</extracomment>
        <translation>Le site dépasse la limite {what} de cette collecte. Ce qui a été vu est pris, le reste est laissé de côté, et rien n’est considéré comme disparu. Augmentez-la s’il en faut davantage, ou nommez moins de pages dans le profil.</translation>
    </message>
    <message>
        <source>What came for {symbol} ({language}) is no PDF. It was not taken. Try again later.</source>
        <extracomment>symbols.py</extracomment>
        <translation>Ce qui est arrivé pour {symbol} ({language}) n’est pas un PDF. Cela n’a pas été pris. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{symbol} is not published in any of the languages that were asked for. Check the symbol, or ask for other languages.</source>
        <extracomment>symbols.py</extracomment>
        <translation>{symbol} n’est publié dans aucune des langues demandées. Vérifiez la cote, ou demandez d’autres langues.</translation>
    </message>
    <message>
        <source>The server at {place} sends every request on to another one, without end. Nothing was changed. Perhaps the network wants you to log in first: open any web page, log in, and try again. If not:</source>
        <extracomment>http_transport.py</extracomment>
        <translation>Le serveur de {place} renvoie chaque demande vers un autre, sans fin. Rien n’a été modifié. Le réseau veut peut-être que vous vous connectiez d’abord&#xa0;: ouvrez une page Web quelconque, identifiez-vous et réessayez. Sinon&#xa0;:</translation>
    </message>
    <message>
        <source>{place} is not an address that can be asked.</source>
        <extracomment>http_transport.py</extracomment>
        <translation>{place} n’est pas une adresse qui puisse être interrogée.</translation>
    </message>
    <message>
        <source>{name} was not begun.</source>
        <extracomment>ledger.py</extracomment>
        <translation>{name} n’a pas été commencé.</translation>
    </message>
    <message>
        <source>Tell the publisher that their copy is not complete.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Prévenez l’éditeur que sa copie n’est pas complète.</translation>
    </message>
    <message>
        <source>Ask the publisher for the right address.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Demandez la bonne adresse à l’éditeur.</translation>
    </message>
    <message>
        <source>Instead of the library, a web page came back from {place}. Usually the network wants you to log in first. Open any web page, log in, and sync again. Nothing was changed.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Au lieu de la bibliothèque, {place} a renvoyé une page Web. Le plus souvent, le réseau veut que vous vous identifiiez d’abord. Ouvrez une page Web quelconque, identifiez-vous et synchronisez à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is not at {place}.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{path} ne se trouve pas à {place}.</translation>
    </message>
    <message>
        <source>The server at {place} does not give out {path} (403): it is not there, or not for everybody. Tell the publisher that readers must be allowed to fetch every file.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Le serveur de {place} ne donne pas {path} (403)&#xa0;: ce fichier n’y est pas, ou pas pour tout le monde. Dites à l’éditeur que les lecteurs doivent pouvoir télécharger chaque fichier.</translation>
    </message>
    <message>
        <source>The server at {place} asks for a name and a password. Nothing was changed.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Le serveur de {place} demande un nom et un mot de passe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server at {place} answers that it has a problem ({status}). Nothing was changed here. Try again later; if it lasts, tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Le serveur de {place} répond qu’il a un problème ({status}). Rien n’a été modifié ici. Réessayez plus tard&#xa0;; si cela dure, prévenez l’éditeur.</translation>
    </message>
    <message numerus="yes">
        <source>The server at {place} is busy and asks to be left alone for {n} minutes. What has arrived is kept. Sync again after {again}.</source>
        <extracomment>link_errors.py; for one: The server at {place} is busy and asks to be left alone for {n} minute. What has arrived is kept. Sync again after {again}.</extracomment>
        <translation>
            <numerusform>Le serveur de {place} est occupé et demande d’attendre {n} minute. Ce qui est arrivé est conservé. Synchronisez à nouveau après {again}.</numerusform>
            <numerusform>Le serveur de {place} est occupé et demande d’attendre {n} minutes. Ce qui est arrivé est conservé. Synchronisez à nouveau après {again}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes from {place} is changed on the way, by a proxy or by the server itself, so that it cannot be used. Nothing of it was taken. Try another connection, or ask whoever runs the network to pass files on unchanged.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Ce qui vient de {place} est modifié en chemin, par un serveur mandataire ou par le serveur lui-même, et ne peut donc pas être utilisé. Rien n’en a été pris. Essayez une autre connexion, ou demandez à celui qui gère le réseau de laisser passer les fichiers inchangés.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} asks for a name and a password. Nothing was fetched. Put them into the proxy&apos;s address in the settings; whoever runs the network knows them.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Le serveur mandataire vers {host} demande un nom et un mot de passe. Rien n’a été téléchargé. Indiquez-les dans l’adresse du serveur mandataire, dans les paramètres&#xa0;; celui qui gère le réseau les connaît.</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} does not let requests to it through.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Le serveur mandataire {proxy}, sur le chemin de {host}, ne laisse pas passer les demandes.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not let requests to it through.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Le serveur mandataire sur le chemin de {host} ne laisse pas passer les demandes.</translation>
    </message>
    <message>
        <source>Nothing was fetched. Ask whoever runs the network to allow it, or use another connection.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Rien n’a été téléchargé. Demandez à celui qui gère le réseau de l’autoriser, ou utilisez une autre connexion.</translation>
    </message>
    <message>
        <source>{host} sends so little that it would never come to an end. What has arrived is kept. Try again later, or sync from another copy.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} envoie si peu que cela ne finirait jamais. Ce qui est arrivé est conservé. Réessayez plus tard, ou synchronisez à partir d’une autre copie.</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} does not answer.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Le serveur mandataire {proxy}, sur le chemin de {host}, ne répond pas.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not answer.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Le serveur mandataire sur le chemin de {host} ne répond pas.</translation>
    </message>
    <message>
        <source>Check it in the settings or in http_proxy and https_proxy.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Vérifiez-le dans les paramètres ou dans http_proxy et https_proxy.</translation>
    </message>
    <message>
        <source>The name {host} could not be found. Either there is no connection now, or the address is misspelt.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Le nom {host} est introuvable. Soit il n’y a pas de connexion en ce moment, soit l’adresse est mal écrite.</translation>
    </message>
    <message>
        <source>{host} refused the connection. No server is running there now, or a firewall is in the way.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} a refusé la connexion. Aucun serveur n’y fonctionne en ce moment, ou un pare-feu l’empêche.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>La connexion à {host} s’est interrompue.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>It was asked through the proxy {proxy}, which may be the wrong one.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>La demande est passée par le serveur mandataire {proxy}, qui n’est peut-être pas le bon.</translation>
    </message>
    <message>
        <source>What is in the library stays as it is. Try again when there is a connection.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Ce qui est dans la bibliothèque reste tel quel. Réessayez quand il y aura une connexion.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid on {today}, which is the date of this computer. Nothing was fetched. Correct the date if it is wrong; if it is right, tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Le certificat de {host} n’est pas valable le {today}, date de cet ordinateur. Rien n’a été téléchargé. Corrigez la date si elle est fausse&#xa0;; si elle est juste, prévenez l’éditeur.</translation>
    </message>
    <message>
        <source>The server at {host} cannot prove that it is {host}. Nothing was fetched. Check the date of this computer, and open any web page to see whether the network asks you to log in first.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Le serveur de {host} ne peut pas prouver qu’il est {host}. Rien n’a été téléchargé. Vérifiez la date de cet ordinateur, et ouvrez une page Web quelconque pour voir si le réseau vous demande d’abord de vous identifier.</translation>
    </message>
    <message>
        <source>Too many files from {place} were missing or wrong, so the rest was not asked for. What is in the library stays as it is. Sync from another copy, or tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Trop de fichiers de {place} manquaient ou étaient faux&#xa0;; le reste n’a donc pas été demandé. Ce qui est dans la bibliothèque reste tel quel. Synchronisez à partir d’une autre copie, ou prévenez l’éditeur.</translation>
    </message>
    <message>
        <source>There is no pack at {folder}. Nothing was done. Check that the stick is in its place, and the spelling of the folder.</source>
        <extracomment>bag.py</extracomment>
        <translation>Il n’y a pas de paquet à {folder}. Rien n’a été fait. Vérifiez que la clé est en place, et l’orthographe du dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} is not a pack that this program can read.</source>
        <extracomment>bag.py</extracomment>
        <translation>Le dossier {folder} n’est pas un paquet que ce programme puisse lire.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: its list {name} was cut off. It was perhaps only half copied.</source>
        <extracomment>bag.py</extracomment>
        <translation>Le paquet {pack} n’est pas complet&#xa0;: sa liste {name} a été tronquée. Il n’a peut-être été copié qu’à moitié.</translation>
    </message>
    <message>
        <source>The pack {pack} is damaged: its list {name} cannot be understood.</source>
        <extracomment>bag.py</extracomment>
        <translation>Le paquet {pack} est endommagé&#xa0;: sa liste {name} ne peut pas être comprise.</translation>
    </message>
    <message>
        <source>The list {name} of the pack {pack} names the same file twice, which no true pack does.</source>
        <extracomment>bag.py</extracomment>
        <translation>La liste {name} du paquet {pack} nomme deux fois le même fichier, ce que ne fait aucun vrai paquet.</translation>
    </message>
    <message>
        <source>The pack at {folder} cannot be read. Nothing of it was taken. Check that the stick is in its place, and try again.</source>
        <extracomment>bag.py</extracomment>
        <translation>Le paquet à {folder} ne peut pas être lu. Rien n’en a été pris. Vérifiez que la clé est en place, et réessayez.</translation>
    </message>
    <message>
        <source>The list {name} of the pack {pack} is larger than that of any pack.</source>
        <extracomment>bag.py</extracomment>
        <translation>La liste {name} du paquet {pack} est plus volumineuse que celle d’aucun paquet.</translation>
    </message>
    <message>
        <source>The pack {pack} names or holds {path}, which no pack may: it could lead out of the pack&apos;s folder.</source>
        <extracomment>bag.py</extracomment>
        <translation>Le paquet {pack} nomme ou contient {path}, ce qu’aucun paquet ne peut&#xa0;: cela pourrait conduire hors du dossier du paquet.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {path} is not in it. It was perhaps only half copied.</source>
        <extracomment>bag.py</extracomment>
        <translation>Le paquet {pack} n’est pas complet&#xa0;: {path} n’y est pas. Il n’a peut-être été copié qu’à moitié.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Copy the pack anew from where it came, or ask for it again.</source>
        <extracomment>bag.py, opened.py</extracomment>
        <translation>Rien n’en a été pris. Copiez à nouveau le paquet là d’où il vient, ou redemandez-le.</translation>
    </message>
    <message>
        <source>{title} was left out: its file {file} is {length}, and a FAT32 stick holds no file of 4 GB or more. Everything else is in the pack. Ask its publisher for the document in parts.</source>
        <extracomment>choosing.py</extracomment>
        <translation>{title} a été laissé de côté&#xa0;: son fichier {file} fait {length}, et une clé en FAT32 n’accepte aucun fichier de 4 GB ou plus. Tout le reste est dans le paquet. Demandez à son éditeur le document en plusieurs parties.</translation>
    </message>
    <message>
        <source>There is not enough room on {place} for this lesson pack, which needs {size}. Nothing was written. Make room, take a larger stick, or choose fewer languages or pieces.</source>
        <extracomment>lesson.py</extracomment>
        <translation>Il n’y a pas assez de place sur {place} pour ce paquet de leçon, qui demande {size}. Rien n’a été écrit. Libérez de la place, prenez une clé plus grande, ou choisissez moins de langues ou d’éléments.</translation>
    </message>
    <message>
        <source>{name} was left out of the lesson pack, because the file on this laptop is not what its publisher signed any more: the disk has damaged it. Check the library, get the document again, then make the pack anew.</source>
        <extracomment>lesson.py</extracomment>
        <translation>{name} n’a pas été mis dans le paquet de leçon, car le fichier de cet ordinateur n’est plus celui que son éditeur a signé : le disque l’a endommagé. Vérifiez la bibliothèque, obtenez de nouveau le document, puis refaites le paquet.</translation>
    </message>
    <message>
        <source>The pack at {place} is not complete: {marker} is not in it. It was perhaps only half copied.</source>
        <extracomment>opened.py</extracomment>
        <translation>Le paquet à {place} n’est pas complet&#xa0;: {marker} n’y est pas. Il n’a peut-être été copié qu’à moitié.</translation>
    </message>
    <message>
        <source>There is no pack at {place}. Nothing was done.</source>
        <extracomment>opened.py</extracomment>
        <translation>Il n’y a pas de paquet à {place}. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>{place} cannot be read. Nothing was done. Check that the stick is in its place, and the spelling of the folder.</source>
        <extracomment>opened.py</extracomment>
        <translation>{place} ne peut pas être lu. Rien n’a été fait. Vérifiez que la clé est en place, et l’orthographe du dossier.</translation>
    </message>
    <message>
        <source>The pack at {place} was never finished: making it was interrupted. Nothing of it was taken. Make it again.</source>
        <extracomment>opened.py</extracomment>
        <translation>Le paquet à {place} n’a jamais été terminé&#xa0;: sa création a été interrompue. Rien n’en a été pris. Créez-le à nouveau.</translation>
    </message>
    <message>
        <source>This file is a publisher&apos;s card: `fieldshelf source add NAME ADDRESS --root {place}` takes it.</source>
        <extracomment>opened.py</extracomment>
        <translation>Ce fichier est la carte d’un éditeur&#xa0;: `fieldshelf source add NAME ADDRESS --root {place}` la prend.</translation>
    </message>
    <message>
        <source>This folder is what a publisher puts on a server: `fieldshelf source add NAME {place}` takes it.</source>
        <extracomment>opened.py</extracomment>
        <translation>Ce dossier est ce qu’un éditeur met sur un serveur&#xa0;: `fieldshelf source add NAME {place}` le prend.</translation>
    </message>
    <message>
        <source>This folder is a publisher&apos;s repository: `fieldshelf publish pack {place} DEST` makes a pack of it.</source>
        <extracomment>opened.py</extracomment>
        <translation>Ce dossier est le dépôt d’un éditeur&#xa0;: `fieldshelf publish pack {place} DEST` en fait un paquet.</translation>
    </message>
    <message>
        <source>Choose the folder of a pack, the file {marker} in it, or the stick or folder that holds packs.</source>
        <extracomment>opened.py</extracomment>
        <translation>Choisissez le dossier d’un paquet, le fichier {marker} qui s’y trouve, ou la clé ou le dossier qui contient des paquets.</translation>
    </message>
    <message>
        <source>The pack {pack} was made for a newer version of Fieldshelf. Nothing of it was taken. Update Fieldshelf on this computer.</source>
        <extracomment>opened.py</extracomment>
        <translation>Le paquet {pack} a été fait pour une version plus récente de Fieldshelf. Rien n’en a été pris. Mettez à jour Fieldshelf sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The pack {pack} is damaged: {marker} in it cannot be understood.</source>
        <extracomment>opened.py</extracomment>
        <translation>Le paquet {pack} est endommagé&#xa0;: {marker}, qui s’y trouve, ne peut pas être compris.</translation>
    </message>
    <message>
        <source>There is nothing in the library that could be exported. No pack was made. Add a source and sync, or import a pack, first.</source>
        <extracomment>packing.py</extracomment>
        <translation>Il n’y a rien dans la bibliothèque qui puisse être exporté. Aucun paquet n’a été fait. Ajoutez d’abord une source et synchronisez, ou importez un paquet.</translation>
    </message>
    <message>
        <source>There is no collection {collection} here that could be packed. No pack was made. Those here are: {known}.</source>
        <extracomment>packing.py</extracomment>
        <translation>Il n’y a pas ici de collection {collection} qui puisse être mise en paquet. Aucun paquet n’a été fait. Celles d’ici&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>packing.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Nothing that could be packed is in the language {language}. No pack was made. What there is, is in: {known}. Choose of these.</source>
        <extracomment>packing.py</extracomment>
        <translation>Rien de ce qui peut être mis en paquet n’est dans la langue {language}. Aucun paquet n’a été fait. Ce qu’il y a est en&#xa0;: {known}. Choisissez parmi celles-ci.</translation>
    </message>
    <message>
        <source>{title} was left out of the pack, because it is not what its publisher signed any more: this computer&apos;s disk has damaged it. Run `fieldshelf verify --repair` and `fieldshelf sync`, or on a publisher&apos;s computer add it and build again; then make the pack anew.</source>
        <extracomment>packing.py</extracomment>
        <translation>{title} n’a pas été mis dans le paquet, car ce n’est plus ce que son éditeur a signé&#xa0;: le disque de cet ordinateur l’a endommagé. Exécutez `fieldshelf verify --repair` et `fieldshelf sync`, ou, sur l’ordinateur d’un éditeur, ajoutez-le et construisez à nouveau&#xa0;; puis refaites le paquet.</translation>
    </message>
    <message>
        <source>{path} cannot be written. No request was made. Check that the folder is there and may be written, or choose another place.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} ne permet pas l’écriture. Aucune demande n’a été faite. Vérifiez que le dossier existe et permet l’écriture, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Fieldshelf, or is not a request. Nothing was exported. Install the newer version, and export again.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} a été fait par un Fieldshelf plus récent, ou n’est pas une demande. Rien n’a été exporté. Installez la version plus récente, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was exported. Check that it is there, and export again.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} ne peut pas être lu. Rien n’a été exporté. Vérifiez qu’il est là, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>{path} is not a request. Nothing was exported. Ask whoever sent it to make it again with `fieldshelf request`, and to send the file as it is.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} n’est pas une demande. Rien n’a été exporté. Priez la personne qui l’a envoyée de la refaire avec `fieldshelf request`, et d’envoyer le fichier tel quel.</translation>
    </message>
    <message>
        <source>What is in public/ cannot be packed, because it is not signed, or not whole. No pack was made. Run `fieldshelf publish build` first, then make the pack again.</source>
        <extracomment>stock.py</extracomment>
        <translation>Ce qui est dans public/ ne peut pas être mis en paquet, car ce n’est pas signé, ou pas entier. Aucun paquet n’a été fait. Exécutez d’abord `fieldshelf publish build`, puis refaites le paquet.</translation>
    </message>
    <message>
        <source>What {source} has signed is not here, or only in part. No pack was made of it. Run `fieldshelf sync {source}` to the end, then export again.</source>
        <extracomment>stock.py</extracomment>
        <translation>Ce que {source} a signé n’est pas ici, ou seulement en partie. Aucun paquet n’en a été fait. Exécutez `fieldshelf sync {source}` jusqu’au bout, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>The list of {collection} is not here as it was signed last, so it was left out of the pack. Run `fieldshelf sync {source}` to the end, then export again.</source>
        <extracomment>stock.py</extracomment>
        <translation>La liste de {collection} n’est pas ici telle qu’elle a été signée en dernier&#xa0;; elle n’a donc pas été mise dans le paquet. Exécutez `fieldshelf sync {source}` jusqu’au bout, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>The publisher&apos;s signature does not say when it was made, so no reader could tell how old a pack of it is. No pack was made. Ask the publisher to sign with Fieldshelf.</source>
        <extracomment>stock.py</extracomment>
        <translation>La signature de l’éditeur ne dit pas quand elle a été faite&#xa0;; aucun lecteur ne pourrait donc dire de quand date le paquet. Aucun paquet n’a été fait. Priez l’éditeur de signer avec Fieldshelf.</translation>
    </message>
    <message>
        <source>The list of {collection} cannot be read, although it was signed. No pack was made. Tell its publisher.</source>
        <extracomment>stock.py</extracomment>
        <translation>La liste de {collection} ne peut pas être lue, bien qu’elle ait été signée. Aucun paquet n’a été fait. Prévenez son éditeur.</translation>
    </message>
    <message>
        <source>What is in the library stays as it is.</source>
        <extracomment>told.py</extracomment>
        <translation>Ce qui est dans la bibliothèque reste tel quel.</translation>
    </message>
    <message>
        <source>The pack {pack} was signed on {date}, more than 24 months ago. Nothing of it was taken, because much of it may have changed since.</source>
        <extracomment>told.py</extracomment>
        <translation>Le paquet {pack} a été signé le {date}, il y a plus de 24 mois. Rien n’en a été pris, car beaucoup peut avoir changé depuis.</translation>
    </message>
    <message>
        <source>Ask for a newer pack. If it should not be so old, check this computer&apos;s date.</source>
        <extracomment>told.py</extracomment>
        <translation>Demandez un paquet plus récent. S’il ne devrait pas être si ancien, vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The pack {pack} is not from the publisher whose fingerprint you gave. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>Le paquet {pack} ne vient pas de l’éditeur dont vous avez donné l’empreinte. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Either the fingerprint was mistyped, or somebody else made this pack under the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which the pack came; if it still differs, do not use the documents in the pack.</source>
        <extracomment>told.py</extracomment>
        <translation>Soit l’empreinte a été mal saisie, soit quelqu’un d’autre a fait ce paquet sous le nom de l’éditeur. Demandez à nouveau l’empreinte à l’éditeur, par une autre voie que celle par laquelle le paquet est venu&#xa0;; si elle diffère encore, n’utilisez pas les documents du paquet.</translation>
    </message>
    <message>
        <source>The pack {pack}, signed on {made}, is older than the state of {here} that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>Le paquet {pack}, signé le {made}, est plus ancien que l’état du {here} qui est déjà ici.</translation>
    </message>
    <message>
        <source>The pack {pack}, signed on {made}, is older than the state that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>Le paquet {pack}, signé le {made}, est plus ancien que l’état qui est déjà ici.</translation>
    </message>
    <message>
        <source>The pack {pack} is older than the state of {here} that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>Le paquet {pack} est plus ancien que l’état du {here} qui est déjà ici.</translation>
    </message>
    <message>
        <source>The pack {pack} is older than the state that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>Le paquet {pack} est plus ancien que l’état qui est déjà ici.</translation>
    </message>
    <message>
        <source>No list is replaced by an older one; all that it can bring are documents that are listed here and missing.</source>
        <extracomment>told.py</extracomment>
        <translation>Aucune liste n’est remplacée par une plus ancienne&#xa0;; il ne peut apporter que des documents qui figurent dans les listes d’ici et qui manquent.</translation>
    </message>
    <message>
        <source>{path} in the pack is a link or no file at all, which no pack has. It was not followed. Ask for the pack again.</source>
        <extracomment>told.py</extracomment>
        <translation>{path}, dans le paquet, est un lien ou n’est pas un fichier, ce qu’aucun paquet ne contient. Il n’a pas été suivi. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {what}, the first being {first}.</source>
        <extracomment>told.py</extracomment>
        <translation>Le paquet {pack} n’est pas complet&#xa0;: {what}, à commencer par {first}.</translation>
    </message>
    <message>
        <source>It was perhaps only half copied. What is there can be taken; the rest stays missing in this library. Copy the pack anew from where it came, and import it again.</source>
        <extracomment>told.py</extracomment>
        <translation>Il n’a peut-être été copié qu’à moitié. Ce qui s’y trouve peut être pris&#xa0;; le reste continue de manquer dans cette bibliothèque. Copiez à nouveau le paquet là d’où il vient, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>its documents are longer or shorter together than its list says</source>
        <extracomment>told.py</extracomment>
        <translation>ses documents sont, ensemble, plus longs ou plus courts que ne le dit sa liste</translation>
    </message>
    <message>
        <source>{what}, the first being {first}</source>
        <extracomment>told.py</extracomment>
        <translation>{what}, à commencer par {first}</translation>
    </message>
    <message>
        <source>The pack {pack} is not whole: {what}.</source>
        <extracomment>told.py</extracomment>
        <translation>Le paquet {pack} n’est pas entier&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>This library lacks nothing by that. Do not hand the pack on, and do not open documents in its folder: copy it anew from where it came.</source>
        <extracomment>told.py</extracomment>
        <translation>Rien ne manque pour autant à cette bibliothèque. Ne transmettez pas le paquet et n’ouvrez pas les documents de son dossier&#xa0;: copiez-le à nouveau là d’où il vient.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} files that it lists are missing</source>
        <extracomment>told.py; for one: {n} of the {total} files that it lists is missing</extracomment>
        <translation>
            <numerusform>sur les {total} fichiers de sa liste, {n} manque</numerusform>
            <numerusform>sur les {total} fichiers de sa liste, {n} manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} files that it lists are missing or damaged</source>
        <extracomment>told.py; for one: {n} of the {total} files that it lists is missing or damaged</extracomment>
        <translation>
            <numerusform>sur les {total} fichiers de sa liste, {n} manque ou est endommagé</numerusform>
            <numerusform>sur les {total} fichiers de sa liste, {n} manquent ou sont endommagés</numerusform>
        </translation>
    </message>
    <message>
        <source>what its publisher signed</source>
        <extracomment>told.py</extracomment>
        <translation>ce que son éditeur a signé</translation>
    </message>
    <message>
        <source>The pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>Le paquet {pack}</translation>
    </message>
    <message>
        <source>{file} in the pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>{file} du paquet {pack}</translation>
    </message>
    <message>
        <source>What {institute} has signed in the pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>Ce que {institute} a signé dans le paquet {pack}</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>told.py</extracomment>
        <translation>un jour inconnu</translation>
    </message>
    <message>
        <source>{file} in the pack is not the file that its publisher signed: it was damaged or exchanged. It was not taken; the others were not affected.</source>
        <extracomment>told.py</extracomment>
        <translation>{file}&#xa0;: dans le paquet, ce n’est pas le fichier que son éditeur a signé&#xa0;; il a été endommagé ou échangé. Il n’a pas été pris&#xa0;; les autres ne sont pas touchés.</translation>
    </message>
    <message>
        <source>{whose} shows signatures that do not fit, or parts of different days: it was damaged or exchanged. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose} présente des signatures qui ne concordent pas, ou des parties de jours différents&#xa0;: cela a été endommagé ou échangé. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>What is signed in the pack {pack} cannot be read. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>Ce qui est signé dans le paquet {pack} ne peut pas être lu. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>The pack {pack} is not from the publisher that it says it is from: its signing keys are different ones. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>Le paquet {pack} ne vient pas de l’éditeur qu’il indique&#xa0;: ses clés de signature sont différentes. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {file} is not in it. It was perhaps only half copied.</source>
        <extracomment>told.py</extracomment>
        <translation>Le paquet {pack} n’est pas complet&#xa0;: {file} n’y est pas. Il n’a peut-être été copié qu’à moitié.</translation>
    </message>
    <message>
        <source>The signature of the pack {pack} had run out already on the day on which it was made, {signed}. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>La signature du paquet {pack} avait déjà expiré le jour où il a été fait, {signed}. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>{whose} offers an older state than the one seen before. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose} propose un état plus ancien que celui vu auparavant. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>The pack {pack} offers documents of {file}, which come from another source on this computer. They were refused, so that nobody can replace another&apos;s guidance. Compare both fingerprints with the publisher&apos;s own: `fieldshelf source list` shows the one of that source. If the pack is the right one, remove that source first.</source>
        <extracomment>told.py</extracomment>
        <translation>Le paquet {pack} propose des documents de {file}, qui viennent ici d’une autre source. Ils ont été refusés, afin que personne ne puisse remplacer les directives d’autrui. Comparez les deux empreintes avec celle de l’éditeur&#xa0;: `fieldshelf source list` montre celle de cette source. Si le paquet est le bon, supprimez d’abord cette source.</translation>
    </message>
    <message>
        <source>The import was stopped before it was finished. What had been copied is kept. Import again to get the rest.</source>
        <extracomment>told.py</extracomment>
        <translation>L’importation a été arrêtée avant la fin. Ce qui avait été copié est conservé. Importez à nouveau pour obtenir le reste.</translation>
    </message>
    <message>
        <source>the list of {collection}</source>
        <extracomment>told.py</extracomment>
        <translation>la liste de {collection}</translation>
    </message>
    <message>
        <source>a bundle of texts ({language}) of {collection}</source>
        <extracomment>told.py</extracomment>
        <translation>un lot de textes ({language}) de {collection}</translation>
    </message>
    <message>
        <source>Copy the pack anew from where it came, or ask for it again.</source>
        <extracomment>told.py</extracomment>
        <translation>Copiez à nouveau le paquet là d’où il vient, ou redemandez-le.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written. What is in it can be read as before, but nothing can be added. Check that the disk is not write-protected and that the folder is yours, then import again.</source>
        <extracomment>told.py</extracomment>
        <translation>Le dossier de la bibliothèque ne permet pas l’écriture. Ce qu’il contient peut être lu comme avant, mais rien ne peut y être ajouté. Vérifiez que le disque n’est pas protégé en écriture et que le dossier est à vous, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>The library can be used as before, with what has arrived so far. Free some space and import again: it continues where it stopped.</source>
        <extracomment>told.py</extracomment>
        <translation>La bibliothèque peut être utilisée comme avant, avec ce qui est arrivé jusqu’ici. Libérez de l’espace et importez à nouveau&#xa0;: la reprise se fait là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Ask the publisher.</source>
        <extracomment>told.py</extracomment>
        <translation>Demandez à l’éditeur.</translation>
    </message>
    <message>
        <source>Ask the publisher for a newer pack.</source>
        <extracomment>told.py</extracomment>
        <translation>Demandez à l’éditeur un paquet plus récent.</translation>
    </message>
    <message>
        <source>Ask for a newer pack.</source>
        <extracomment>told.py</extracomment>
        <translation>Demandez un paquet plus récent.</translation>
    </message>
    <message>
        <source>{path} is not in the pack. It was perhaps only half copied. Copy the pack anew, or ask for it again.</source>
        <extracomment>transport.py</extracomment>
        <translation>{path} n’est pas dans le paquet. Il n’a peut-être été copié qu’à moitié. Copiez à nouveau le paquet, ou redemandez-le.</translation>
    </message>
    <message>
        <source>{inside} in the pack cannot be read: the stick is perhaps worn out. It was not taken; what could be read was. Copy the pack to another stick, from where it came, and import it again.</source>
        <extracomment>transport.py</extracomment>
        <translation>{inside}, dans le paquet, ne peut pas être lu&#xa0;: la clé est peut-être usée. Il n’a pas été pris&#xa0;; ce qui pouvait être lu l’a été. Copiez le paquet sur une autre clé, là d’où il vient, et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The pack at {place} can no longer be read: was the stick taken out? What had been copied by then is kept, and nothing is lost. Put the stick back in and import again: it goes on where it stopped.</source>
        <extracomment>transport.py</extracomment>
        <translation>Le paquet à {place} ne peut plus être lu&#xa0;: la clé a-t-elle été retirée&#xa0;? Ce qui avait été copié jusque-là est conservé, et rien n’est perdu. Remettez la clé et importez à nouveau&#xa0;: la reprise se fait là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>There is no stick at {destination}. Nothing was written: made there, the folder would be on this computer&apos;s own disk. Put the stick in, look under which name it is shown, and try again.</source>
        <extracomment>writer.py</extracomment>
        <translation>Il n’y a pas de clé à {destination}. Rien n’a été écrit&#xa0;: créé là, le dossier serait sur le disque de cet ordinateur. Insérez la clé, regardez sous quel nom elle apparaît, et réessayez.</translation>
    </message>
    <message>
        <source>There is no folder {destination}. Nothing was written. Check that the stick is in its place, or make the folder, and try again.</source>
        <extracomment>writer.py</extracomment>
        <translation>Il n’y a pas de dossier {destination}. Rien n’a été écrit. Vérifiez que la clé est en place, ou créez le dossier, et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough room: the pack needs {needed}, and {destination} has {free} free. Nothing was written. Make room, take a larger stick, or choose less with --collection or --language.</source>
        <extracomment>writer.py</extracomment>
        <translation>Il n’y a pas assez de place&#xa0;: le paquet demande {needed}, et {destination} a {free} de libre. Rien n’a été écrit. Libérez de l’espace, prenez une clé plus grande, ou choisissez moins avec `--collection` ou `--language`.</translation>
    </message>
    <message>
        <source>{place} became full while the pack was being written, because something else was written there too. What there was of the pack was removed; everything else on it is as it was. Make room, and run the command again.</source>
        <extracomment>writer.py</extracomment>
        <translation>{place} s’est rempli pendant l’écriture du paquet, car autre chose y a été écrit aussi. Ce qu’il y avait du paquet a été supprimé&#xa0;; tout le reste y est tel quel. Libérez de l’espace et relancez la commande.</translation>
    </message>
    <message>
        <source>{place} cannot be written. No pack was made. Check that the stick is not write-protected and that you may write there, or choose another place.</source>
        <extracomment>writer.py</extracomment>
        <translation>{place} ne permet pas l’écriture. Aucun paquet n’a été fait. Vérifiez que la clé n’est pas protégée en écriture et que vous pouvez y écrire, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{place} cannot hold the names of the documents: its file system does not know these letters. No pack was made. Use a stick that is formatted as FAT32 or exFAT, and run the command again.</source>
        <extracomment>writer.py</extracomment>
        <translation>{place} ne peut pas contenir les noms des documents&#xa0;: son système de fichiers ne connaît pas ces lettres. Aucun paquet n’a été fait. Utilisez une clé formatée en FAT32 ou exFAT, et relancez la commande.</translation>
    </message>
    <message>
        <source>{place} could not be written to the end: the stick was perhaps pulled out, or is failing. No pack was finished. Put it in again and run the same command: it goes on where it stopped. If that does not help, take another stick.</source>
        <extracomment>writer.py</extracomment>
        <translation>L’écriture sur {place} n’a pas pu être menée à terme&#xa0;: la clé a peut-être été retirée, ou est défaillante. Aucun paquet n’a été terminé. Remettez-la et relancez la même commande&#xa0;: elle reprend là où elle s’est arrêtée. Si cela ne suffit pas, prenez une autre clé.</translation>
    </message>
    <message>
        <source>What lies in {place} was signed on {day}, more than 24 months ago. Nothing of it was taken, because it may be known to be unsafe by now. Ask for a newer stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>Ce qui se trouve dans {place} a été signé le {day}, il y a plus de 24 mois. Rien n’en a été pris, car on sait peut-être entre-temps que ce n’est pas sûr. Demandez une clé plus récente.</translation>
    </message>
    <message>
        <source>What {place} offers as a newer version of this program was signed by somebody else than the publisher of this program. Nothing of it was taken. Ask whoever gave you the address or the stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>Ce que {place} propose comme version plus récente de ce programme a été signé par quelqu’un d’autre que son éditeur. Rien n’en a été pris. Demandez à qui vous a donné l’adresse ou la clé.</translation>
    </message>
    <message>
        <source>This Fieldshelf was built without the key of whoever publishes it, so it cannot tell which newer version is genuine, and offers none. Get a newer one where you got this one.</source>
        <extracomment>checking.py</extracomment>
        <translation>Ce Fieldshelf a été construit sans la clé de son éditeur : il ne peut pas savoir quelle version plus récente est authentique, et n’en propose aucune. Obtenez-en une là où vous avez eu celle-ci.</translation>
    </message>
    <message>
        <source>This Fieldshelf knows no address at which newer versions are published. Nothing was asked. Bring one on a stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>Ce Fieldshelf ne connaît aucune adresse où des versions plus récentes sont publiées. Rien n’a été demandé. Apportez-en une sur une clé.</translation>
    </message>
    <message>
        <source>Another Fieldshelf is busy with a newer version of the program. Nothing was changed. Wait until it has finished.</source>
        <extracomment>alone.py</extracomment>
        <translation>Un autre Fieldshelf est occupé par une version plus récente du programme. Rien n’a été modifié. Attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>The disk is full. The program that you have goes on as it is. Free some space, and try again.</source>
        <extracomment>alone.py</extracomment>
        <translation>Le disque est plein. Le programme que vous avez continue tel quel. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so nothing can be kept of newer versions of the program. The program that you have goes on as it is. Check who may write there.</source>
        <extracomment>checking.py</extracomment>
        <translation>Le dossier {folder} n’est pas accessible en écriture : rien ne peut y être gardé sur les versions plus récentes du programme. Le programme que vous avez continue tel quel. Vérifiez qui peut y écrire.</translation>
    </message>
    <message>
        <source>There is too little room on the disk for the new version of the program: {needed} are to come, and {free} are free. Nothing was fetched, and the program that you have goes on as it is. Free some space, and try again.</source>
        <extracomment>getting.py</extracomment>
        <translation>Il y a trop peu de place sur le disque pour la nouvelle version du programme : {needed} sont à recevoir, et {free} sont libres. Rien n’a été téléchargé, et le programme que vous avez continue tel quel. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>version {version} of the program</source>
        <extracomment>getting.py, checking.py</extracomment>
        <translation>la version {version} du programme</translation>
    </message>
    <message>
        <source>{name} is not any more what its publisher signed: the disk has damaged it, or somebody changed it. It was not used. The program that you have goes on as it is. Get it again.</source>
        <extracomment>getting.py</extracomment>
        <translation>{name} n’est plus ce que son éditeur a signé : le disque l’a endommagé, ou quelqu’un l’a modifié. Il n’a pas été utilisé. Le programme que vous avez continue tel quel. Obtenez-le de nouveau.</translation>
    </message>
    <message>
        <source>Version {version} runs already, and is damaged. Nothing was changed. Close it, and begin again from the one before.</source>
        <extracomment>switching.py</extracomment>
        <translation>La version {version} est déjà en marche, et endommagée. Rien n’a été modifié. Fermez-la et recommencez depuis la précédente.</translation>
    </message>
    <message>
        <source>There is too little room beside the program for its new version: it takes {needed}, and {free} are free. Nothing was changed. Free some space there, and try again.</source>
        <extracomment>switching.py</extracomment>
        <translation>Il y a trop peu de place à côté du programme pour sa nouvelle version : elle prend {needed}, et {free} sont libres. Rien n’a été modifié. Libérez de l’espace à cet endroit et réessayez.</translation>
    </message>
    <message>
        <source>What was signed as version {version} of the program is another one. It was not taken. Tell its publisher.</source>
        <extracomment>switching.py</extracomment>
        <translation>Ce qui a été signé comme version {version} du programme en est une autre. Elle n’a pas été prise. Signalez-le à son éditeur.</translation>
    </message>
    <message>
        <source>Version {version} of the program did not start, so the one before it runs again, until you get a newer one or go back to that one.</source>
        <extracomment>installation.py</extracomment>
        <translation>La version {version} du programme n’a pas démarré ; celle d’avant est donc de nouveau utilisée, jusqu’à ce que vous en obteniez une plus récente ou reveniez à celle-là.</translation>
    </message>
    <message>
        <source>There is no other version here to go back to. Nothing was changed. An older one can be unpacked by hand.</source>
        <extracomment>switching.py</extracomment>
        <translation>Il n’y a pas ici d’autre version à laquelle revenir. Rien n’a été modifié. Une plus ancienne peut être décompressée à la main.</translation>
    </message>
    <message>
        <source>This Fieldshelf runs from its sources, and cannot put a newer version in its own place. Nothing was changed. Get its sources anew.</source>
        <extracomment>switching.py</extracomment>
        <translation>Ce Fieldshelf tourne depuis son code source et ne peut pas mettre une version plus récente à sa place. Rien n’a été modifié. Procurez-vous de nouveau le code source.</translation>
    </message>
    <message>
        <source>This Fieldshelf was installed by an administrator of this computer, who alone can put another version in its place. Nothing was changed. Get the installer of that version, and hand it to them.</source>
        <extracomment>switching.py</extracomment>
        <translation>Ce Fieldshelf a été installé par un administrateur de cet ordinateur, qui seul peut mettre une autre version à sa place. Rien n’a été modifié. Obtenez le programme d’installation de cette version et remettez-le-lui.</translation>
    </message>
    <message>
        <source>Version {version} was fetched and unpacked, but does not work on this computer: {trouble} It was removed, and the program that you have goes on as it is.</source>
        <extracomment>switching.py</extracomment>
        <translation>La version {version} a été téléchargée et décompressée, mais ne fonctionne pas sur cet ordinateur : {trouble} Elle a été supprimée, et le programme que vous avez continue tel quel.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so no newer version can be put beside the program, which goes on as it is. Make it writable, or unpack the new version in another place.</source>
        <extracomment>switching.py</extracomment>
        <translation>Le dossier {folder} n’est pas accessible en écriture : aucune version plus récente ne peut être placée à côté du programme, qui continue tel quel. Rendez-le accessible, ou décompressez la nouvelle version ailleurs.</translation>
    </message>
    <message>
        <source>The new version of the program is not made as it should be ({name}), and was not taken. The program that you have goes on as it is. Tell its publisher.</source>
        <extracomment>unpacking.py</extracomment>
        <translation>La nouvelle version du programme n’est pas faite comme il faut ({name}), et n’a pas été prise. Le programme que vous avez continue tel quel. Signalez-le à son éditeur.</translation>
    </message>
    <message>
        <source>The sync was stopped before it was finished. What had arrived is kept. Sync again to fetch the rest.</source>
        <extracomment>progress.py</extracomment>
        <translation>La synchronisation a été arrêtée avant la fin. Ce qui était arrivé est conservé. Synchronisez à nouveau pour télécharger le reste.</translation>
    </message>
    <message>
        <source>The sync had to make a pause before it was finished, because it may not go on now. What had arrived is kept, and it goes on by itself when it may; `fieldshelf sync` goes on at once.</source>
        <extracomment>progress.py</extracomment>
        <translation>La synchronisation a dû faire une pause avant la fin, car elle ne peut pas continuer maintenant. Ce qui était arrivé est conservé, et elle reprendra d’elle-même quand elle le pourra&#xa0;; `fieldshelf sync` reprend tout de suite.</translation>
    </message>
    <message>
        <source>The setting proxy, of [sync] in settings.toml, is not the address of a proxy that Fieldshelf can use. Nothing was fetched. Write it like proxy = &quot;http://proxy.example.org:3128&quot;, or take the line out; whoever runs the network knows the address.</source>
        <extracomment>proxies.py</extracomment>
        <translation>Le paramètre proxy, de [sync] dans settings.toml, n’est pas l’adresse d’un serveur mandataire que Fieldshelf puisse utiliser. Rien n’a été téléchargé. Écrivez-le comme `proxy = &quot;http://proxy.example.org:3128&quot;`, ou retirez la ligne&#xa0;; celui qui gère le réseau connaît l’adresse.</translation>
    </message>
    <message>
        <source>This computer is set to reach the network through {proxy}, a SOCKS proxy, which Fieldshelf does not speak. Nothing was fetched. Set an http:// proxy in the settings; ask whoever runs the network.</source>
        <extracomment>proxies.py</extracomment>
        <translation>Cet ordinateur est réglé pour atteindre le réseau par {proxy}, un serveur mandataire SOCKS, que Fieldshelf ne prend pas en charge. Rien n’a été téléchargé. Indiquez un serveur mandataire http:// dans les paramètres&#xa0;; demandez à celui qui gère le réseau.</translation>
    </message>
    <message>
        <source>The proxy that this program&apos;s environment names (http_proxy, https_proxy or all_proxy) is not an address. Nothing was fetched. It should look like http://proxy.example.org:3128; ask whoever runs the network.</source>
        <extracomment>proxies.py</extracomment>
        <translation>Le serveur mandataire que nomme l’environnement de ce programme (http_proxy, https_proxy ou all_proxy) n’est pas une adresse. Rien n’a été téléchargé. Elle devrait ressembler à `http://proxy.example.org:3128`&#xa0;; demandez à celui qui gère le réseau.</translation>
    </message>
    <message>
        <source>nothing is suggested for {column} in this row. Write yes, or the names of columns that have a suggestion here.</source>
        <extracomment>accepting.py</extracomment>
        <translation>rien n’est suggéré pour {column} dans cette ligne. Écrivez yes, ou les noms des colonnes qui ont ici une suggestion.</translation>
    </message>
    <message>
        <source>the page says several things for {column}: {readings}. Write the right one into the column {column} itself.</source>
        <extracomment>accepting.py</extracomment>
        <translation>la page dit plusieurs choses pour {column}&#xa0;: {readings}. Écrivez la bonne dans la colonne {column} elle-même.</translation>
    </message>
    <message>
        <source>The sheet {name} is open in a spreadsheet program, which would write over what is taken here. Nothing was taken. Save and close it there, and try again.</source>
        <extracomment>accepting.py</extracomment>
        <translation>La feuille {name} est ouverte dans un tableur, qui écraserait ce qui est retenu ici. Rien n’a été retenu. Enregistrez-la et fermez-la là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The sheet {name} has formulas, whose results would be lost. Nothing was taken. Open the sheet and write yes in the column accept of the rows whose suggestions are right.</source>
        <extracomment>accepting.py</extracomment>
        <translation>La feuille {name} contient des formules, dont les résultats seraient perdus. Rien n’a été retenu. Ouvrez la feuille et écrivez yes dans la colonne accept des lignes dont les suggestions sont justes.</translation>
    </message>
    <message>
        <source>{file} is in the folder and not in the sheet. It was not added. Give it a row if it is to be published.</source>
        <extracomment>add.py</extracomment>
        <translation>{file} est dans le dossier et non dans la feuille. Il n’a pas été ajouté. Donnez-lui une ligne s’il doit être publié.</translation>
    </message>
    <message>
        <source>{file} is in the folder and not in the sheet. Its document {document} was added before, and stays in the collection as it is. If it is not to be published: `publish undo`, which the window calls Leave it as it was signed, takes back what is not signed yet; what is signed needs a row with withdrawn in the column status.</source>
        <extracomment>add.py</extracomment>
        <translation>{file} est dans le dossier et non dans la feuille. Son document {document} a été ajouté auparavant et reste tel quel dans la collection. S’il ne doit pas être publié&#xa0;: `publish undo`, que la fenêtre propose comme retour à ce qui est signé, reprend ce qui n’est pas encore signé&#xa0;; ce qui est signé demande une ligne avec withdrawn dans la colonne status.</translation>
    </message>
    <message>
        <source>{document} says that it supersedes {target}, another publisher&apos;s document. Readers will follow that only where {theirs} has named {ours} as an authority (`publish add --authority`); otherwise they are told that it is claimed.</source>
        <extracomment>add.py</extracomment>
        <translation>{document} dit remplacer {target}, document d’un autre éditeur. Les lecteurs n’en tiendront compte que là où {theirs} a désigné {ours} comme autorité (`publish add --authority`)&#xa0;; sinon, on leur dit que c’est une affirmation.</translation>
    </message>
    <message>
        <source>{document} says {kind} {target}, which is in none of this publisher&apos;s collections. Readers will see no link until it is. Check it: write the value of the other document&apos;s `id` column, or its reference number.</source>
        <extracomment>add.py</extracomment>
        <translation>{document} indique {kind} {target}, qui n’est dans aucune collection de cet éditeur. Les lecteurs ne verront pas de lien tant que ce sera le cas. Vérifiez-le&#xa0;: écrivez la valeur de la colonne `id` de l’autre document, ou son numéro de référence.</translation>
    </message>
    <message>
        <source>{authority} cannot be an authority over the documents of {institute}. Nothing was added. Write the short name of another institute, as it stands before the slash in the ids of its documents.</source>
        <extracomment>add.py</extracomment>
        <translation>{authority} ne peut pas être une autorité sur les documents de {institute}. Rien n’a été ajouté. Écrivez le nom court d’une autre institution, tel qu’il figure avant la barre oblique dans les identifiants de ses documents.</translation>
    </message>
    <message>
        <source>There is no document to publish yet. Nothing was signed. Add a folder with `fieldshelf publish add` first.</source>
        <extracomment>build.py</extracomment>
        <translation>Il n’y a encore aucun document à publier. Rien n’a été signé. Ajoutez d’abord un dossier avec `fieldshelf publish add`.</translation>
    </message>
    <message>
        <source>{told}
{lines}</source>
        <extracomment>build.py, cells.py</extracomment>
        <translation>{told}
{lines}</translation>
    </message>
    <message>
        <source>These documents are not labelled public, and whatever is published can be read by anybody who finds the place. Nothing was published. Take them out, or build with --allow-restricted if that is meant:</source>
        <extracomment>build.py</extracomment>
        <translation>Ces documents ne sont pas marqués publics, et ce qui est publié peut être lu par quiconque trouve l’endroit. Rien n’a été publié. Retirez-les, ou construisez avec `--allow-restricted` si c’est voulu&#xa0;:</translation>
    </message>
    <message>
        <source>{sentence}. Until then readers see what was published before. Have it signed: build with --unsigned-out FILE.</source>
        <extracomment>build.py</extracomment>
        <translation>{sentence}. D’ici là, les lecteurs voient ce qui était publié auparavant. Faites signer&#xa0;: construisez avec `--unsigned-out FILE`.</translation>
    </message>
    <message>
        <source>What was read out of {file} is no longer in the repository. Nothing was published. Add its folder again, and build again.</source>
        <extracomment>build.py</extracomment>
        <translation>Ce qui a été lu de {file} n’est plus dans le dépôt. Rien n’a été publié. Ajoutez à nouveau son dossier, et construisez à nouveau.</translation>
    </message>
    <message>
        <source>{file} is no longer in the repository as it was added. Nothing was published. Add its folder again, and build again.</source>
        <extracomment>build.py</extracomment>
        <translation>{file} n’est plus dans le dépôt tel qu’il a été ajouté. Rien n’a été publié. Ajoutez à nouveau son dossier, et construisez à nouveau.</translation>
    </message>
    <message>
        <source>The list of {collection} cannot be read. Readers take nothing of it. Build again, and upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>La liste de {collection} ne peut pas être lue. Les lecteurs n’en prennent rien. Construisez à nouveau, et envoyez à nouveau.</translation>
    </message>
    <message>
        <source>The list of {collection} names {segment}, which is not signed beside it. Readers refuse it. Build again, and upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>La liste de {collection} nomme {segment}, qui n’est pas signé à côté d’elle. Les lecteurs la refusent. Construisez à nouveau, et envoyez à nouveau.</translation>
    </message>
    <message>
        <source>{item} is not there as it should be, and readers cannot get it. Upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>{item}&#xa0;: absent sous sa forme attendue, et les lecteurs ne peuvent pas l’obtenir. Envoyez à nouveau.</translation>
    </message>
    <message>
        <source>the texts {name} of {collection}</source>
        <extracomment>checking.py</extracomment>
        <translation>les textes {name} de {collection}</translation>
    </message>
    <message>
        <source>{file} of {document}</source>
        <extracomment>checking.py</extracomment>
        <translation>{file} de {document}</translation>
    </message>
    <message>
        <source>a patch to the list of {collection}</source>
        <extracomment>checking.py</extracomment>
        <translation>un correctif de la liste de {collection}</translation>
    </message>
    <message>
        <source>a patch to {file} of {document}</source>
        <extracomment>checking.py</extracomment>
        <translation>un correctif de {file} de {document}</translation>
    </message>
    <message>
        <source>{item} is there, and is not what was signed: readers refuse it. Upload with --again; if it stays so, it is changed there.</source>
        <extracomment>checking.py</extracomment>
        <translation>{item}&#xa0;: présent, mais ce n’est pas ce qui a été signé&#xa0;; les lecteurs le refusent. Envoyez avec `--again`&#xa0;; si rien ne change, la modification se fait là-bas.</translation>
    </message>
    <message>
        <source>The signature of {role} ends on {date}, in {days} days: after that readers take in nothing new. Build before that day, with its keys.</source>
        <extracomment>deadlines.py</extracomment>
        <translation>La signature de {role} prend fin le {date}, dans {days} jours&#xa0;: après cela, les lecteurs ne prennent plus rien de nouveau. Construisez avant ce jour, avec ses clés.</translation>
    </message>
    <message>
        <source>The language of {file} is not one of {languages}. It was given as {language}; correct it in the sheet: in the column language, write its two-letter code (such as de for German), or und.</source>
        <extracomment>drafts.py</extracomment>
        <translation>La langue de {file} n’est pas l’une de {languages}. Elle a été indiquée comme {language}&#xa0;; corrigez-la dans la feuille&#xa0;: dans la colonne language, écrivez son code à deux lettres (par exemple de pour l’allemand), ou und.</translation>
    </message>
    <message>
        <source>{file} has another edition date than an earlier row of {document} in the language {language}. The earlier one was taken. Correct one of them.</source>
        <extracomment>drafts.py</extracomment>
        <translation>{file} a une autre date d’édition qu’une ligne précédente de {document} dans la langue {language}. La précédente a été retenue. Corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>{file} is the same, byte for byte, as another file of {document}. It was taken once. Check whether the right file lies there.</source>
        <extracomment>drafts.py</extracomment>
        <translation>{file} est identique, octet par octet, à un autre fichier de {document}. Il n’a été pris qu’une fois. Vérifiez que le bon fichier se trouve là.</translation>
    </message>
    <message>
        <source>{file} is no longer a file of {document}: the folder does not hold it, or the sheet does not name it. If that was not meant, put it back and add the folder again.</source>
        <extracomment>drafts.py</extracomment>
        <translation>{file} n’est plus un fichier de {document}&#xa0;: le dossier ne le contient pas, ou la feuille ne le nomme pas. Si ce n’était pas voulu, remettez-le et ajoutez à nouveau le dossier.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing new was published, and what was there before is as it was. Make room and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>Le disque est plein. Rien de nouveau n’a été publié, et ce qui était là est tel quel. Libérez de l’espace et recommencez.</translation>
    </message>
    <message>
        <source>The system does not allow this program to use {path}. Nothing new was published. Give yourself the right to read and write it, or choose another folder, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>Le système ne permet pas à ce programme d’utiliser {path}. Rien de nouveau n’a été publié. Donnez-vous le droit de le lire et d’y écrire, ou choisissez un autre dossier, et recommencez.</translation>
    </message>
    <message>
        <source>{path} could not be read or written. Nothing new was published, and what was there before is as it was. Check the disk or the connection to it, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>{path} n’a pas pu être lu ou écrit. Rien de nouveau n’a été publié, et ce qui était là est tel quel. Vérifiez le disque ou la connexion, et recommencez.</translation>
    </message>
    <message>
        <source>{path} is not what it was when it was added: the disk has damaged it, or somebody changed it. Nothing was published. Delete it, add its folder again, and build again.</source>
        <extracomment>files.py</extracomment>
        <translation>{path} n’est pas ce qu’il était quand il a été ajouté&#xa0;: le disque l’a endommagé, ou quelqu’un l’a modifié. Rien n’a été publié. Supprimez-le, ajoutez à nouveau son dossier, et construisez à nouveau.</translation>
    </message>
    <message>
        <source>What was signed last cannot be read in {folder}. Nothing was published. Bring the folder back from a backup: starting anew would make readers refuse what you publish.</source>
        <extracomment>kept.py</extracomment>
        <translation>Ce qui a été signé en dernier ne peut pas être lu dans {folder}. Rien n’a été publié. Rétablissez le dossier à partir d’une sauvegarde&#xa0;: repartir de zéro ferait refuser par les lecteurs ce que vous publiez.</translation>
    </message>
    <message>
        <source>{path} is there already, and a key is never replaced. Move it away first.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} existe déjà, et une clé n’est jamais remplacée. Déplacez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no key in {path}. Nothing was changed. Check the path.</source>
        <extracomment>keys.py</extracomment>
        <translation>Il n’y a pas de clé dans {path}. Rien n’a été modifié. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{path} is a private key, which nobody else should ever have. Nothing was changed. Give the file ending in .pub that was made beside it.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} est une clé privée, que personne d’autre ne devrait jamais avoir. Rien n’a été modifié. Donnez le fichier en .pub qui a été créé à côté.</translation>
    </message>
    <message>
        <source>{path} is not the public key of a role. Nothing was changed. Give the file ending in .pub that `fieldshelf publish new-key` wrote.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} n’est pas la clé publique d’un rôle. Rien n’a été modifié. Donnez le fichier en .pub écrit par `fieldshelf publish new-key`.</translation>
    </message>
    <message>
        <source>The key of the role {role} is needed to sign, and is not there. Nothing was published. Bring it back to {path} from where it is kept, and run it again; or build with --unsigned-out FILE, and have that signed.</source>
        <extracomment>keys.py, metadata.py</extracomment>
        <translation>La clé du rôle {role} est nécessaire pour signer, et n’est pas là. Rien n’a été publié. Rapportez-la à {path} de l’endroit où elle est gardée, et recommencez&#xa0;; ou construisez avec `--unsigned-out FILE`, et faites signer ce fichier.</translation>
    </message>
    <message>
        <source>The key of the role {role} is locked with a passphrase, and none was given. Nothing was published. Set FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for.</source>
        <extracomment>keys.py</extracomment>
        <translation>La clé du rôle {role} est protégée par une phrase secrète, et aucune n’a été donnée. Rien n’a été publié. Mettez la phrase dans FIELDSHELF_KEY_PASSPHRASE, ou lancez la commande dans un terminal, où elle sera demandée.</translation>
    </message>
    <message>
        <source>The key in {path} is locked with a passphrase, and none was given. Nothing was published. Set FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for.</source>
        <extracomment>keys.py</extracomment>
        <translation>La clé dans {path} est protégée par une phrase secrète, et aucune n’a été donnée. Rien n’a été publié. Mettez la phrase dans FIELDSHELF_KEY_PASSPHRASE, ou lancez la commande dans un terminal, où elle sera demandée.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the role {role}. Nothing was published. Run it again with the right one: from FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal.</source>
        <extracomment>keys.py</extracomment>
        <translation>La phrase secrète n’ouvre pas la clé du rôle {role}. Rien n’a été publié. Recommencez avec la bonne&#xa0;: celle de FIELDSHELF_KEY_PASSPHRASE si elle y est, sinon saisie dans un terminal.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in {path}. Nothing was published. Run it again with the right one: from FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal.</source>
        <extracomment>keys.py</extracomment>
        <translation>La phrase secrète n’ouvre pas la clé dans {path}. Rien n’a été publié. Recommencez avec la bonne&#xa0;: celle de FIELDSHELF_KEY_PASSPHRASE si elle y est, sinon saisie dans un terminal.</translation>
    </message>
    <message>
        <source>{path} is not a signing key of this program, or is damaged. Nothing was published. Put the right file there, and run it again.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} n’est pas une clé de signature de ce programme, ou est endommagé. Rien n’a été publié. Mettez-y le bon fichier, et recommencez.</translation>
    </message>
    <message>
        <source>Others on this computer can read {path}, and whoever reads it can sign. Run: chmod 600 {path}</source>
        <extracomment>keys.py</extracomment>
        <translation>D’autres personnes peuvent lire {path} sur cet ordinateur, et quiconque la lit peut signer. Exécutez&#xa0;: `chmod 600 {path}`</translation>
    </message>
    <message>
        <source>What was signed last (work/metadata in the repository) is damaged or was changed by hand. Nothing was published. Bring the folder back from a backup: starting anew would make readers refuse what you publish.</source>
        <extracomment>metadata.py</extracomment>
        <translation>Ce qui a été signé en dernier (work/metadata dans le dépôt) est endommagé ou a été modifié à la main. Rien n’a été publié. Rétablissez le dossier à partir d’une sauvegarde&#xa0;: repartir de zéro ferait refuser par les lecteurs ce que vous publiez.</translation>
    </message>
    <message>
        <source>The key in keys/{role}.pem is not the one that this repository&apos;s readers know. Nothing was published. Put the right key there.</source>
        <extracomment>metadata.py</extracomment>
        <translation>La clé `keys/{role}.pem` n’est pas celle que connaissent les lecteurs de ce dépôt. Rien n’a été publié. Mettez-y la bonne clé.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock says {here}, but the repository was last signed on {signed}. Signatures with a wrong date would expire too early. Nothing was published. Set the clock, and build again.</source>
        <extracomment>metadata.py</extracomment>
        <translation>L’horloge de cette machine indique le {here}, mais le dépôt a été signé en dernier le {signed}. Des signatures à une date fausse expireraient trop tôt. Rien n’a été publié. Réglez l’horloge, et construisez à nouveau.</translation>
    </message>
    <message>
        <source>Do it today: after that day readers take in nothing new.</source>
        <extracomment>metadata.py</extracomment>
        <translation>Faites-le aujourd’hui&#xa0;: après cela, les lecteurs ne prennent plus rien de nouveau.</translation>
    </message>
    <message>
        <source>Do it this month: after that day readers take in nothing new.</source>
        <extracomment>metadata.py</extracomment>
        <translation>Faites-le ce mois-ci&#xa0;: après cela, les lecteurs ne prennent plus rien de nouveau.</translation>
    </message>
    <message>
        <source>The signature of {role} ends on {date}, in {days} days, and should be renewed, but its key is not here. Everything else was published.</source>
        <extracomment>metadata.py</extracomment>
        <translation>La signature de {role} prend fin le {date}, dans {days} jours, et devrait être renouvelée, mais sa clé n’est pas ici. Tout le reste a été publié.</translation>
    </message>
    <message>
        <source>Bring the key back before that day and build again, or have it signed elsewhere (build --unsigned-out FILE).</source>
        <extracomment>metadata.py</extracomment>
        <translation>Rapportez la clé avant ce jour et construisez à nouveau, ou faites signer ailleurs (`build --unsigned-out FILE`).</translation>
    </message>
    <message>
        <source>{item}: {message}</source>
        <extracomment>notices.py</extracomment>
        <translation>{item}&#xa0;: {message}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages of {file} cannot be searched: they are scans without text.</source>
        <extracomment>notices.py; for one: {n} of {pages} pages of {file} cannot be searched: it is a scan without text.</extracomment>
        <translation>
            <numerusform>{n} page sur {pages} de {file} ne peut pas être cherchée : c’est une page numérisée sans texte.</numerusform>
            <numerusform>{n} pages sur {pages} de {file} ne peuvent pas être cherchées : ce sont des pages numérisées sans texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no longer in the folder. Its document {document} stays published as it is. To withdraw it, add the folder with a sheet that has a row with the id {slug}, an empty file cell and the status withdrawn (--write-sheet writes it); else put it back.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} n’est plus dans le dossier. Son document {document} reste publié tel quel. Pour le retirer, ajoutez le dossier avec une feuille qui a une ligne portant l’identifiant {slug}, une cellule file vide et le statut withdrawn (`--write-sheet` l’écrit)&#xa0;; sinon, remettez-le.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: {n} documents have no file in this folder but in the collection {collection}, and stays published.</source>
        <extracomment>notices.py; for one: {folder}: {n} document has no file in this folder but in the collection {collection}, and stays published.</extracomment>
        <translation>
            <numerusform>{folder}&#xa0;: {n} document n’a pas de fichier dans ce dossier, mais est dans la collection {collection}, et reste publié.</numerusform>
            <numerusform>{folder}&#xa0;: {n} documents n’ont pas de fichier dans ce dossier, mais sont dans la collection {collection}, et restent publiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>If files were taken out, write a sheet with --write-sheet, put withdrawn in the column status of their rows, and add the folder with it.</source>
        <extracomment>notices.py</extracomment>
        <translation>Si des fichiers ont été retirés, écrivez une feuille avec `--write-sheet`, mettez withdrawn dans la colonne status de leurs lignes, et ajoutez le dossier avec elle.</translation>
    </message>
    <message>
        <source>{file} ({document}) and {other_file} ({other}) are the same, byte for byte, in two documents. Readers find the same text twice. Check whether the right file lies there, or give both rows the same id.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} ({document}) et {other_file} ({other}) sont identiques, octet par octet, dans deux documents. Les lecteurs trouvent deux fois le même texte. Vérifiez que le bon fichier se trouve là, ou donnez le même identifiant aux deux lignes.</translation>
    </message>
    <message numerus="yes">
        <source>{collection} is a new collection, and its {n} files are in {other} already. Is a new collection meant? If not, take it back with `publish undo`, and give the name {other}.</source>
        <extracomment>notices.py; for one: {collection} is a new collection, and its {n} file is in {other} already. Is a new collection meant? If not, take it back with `publish undo`, and give the name {other}.</extracomment>
        <translation>
            <numerusform>{collection} est une nouvelle collection, et son fichier ({n}) est déjà dans {other}. Une nouvelle collection est-elle voulue&#xa0;? Sinon, annulez avec `publish undo` et donnez le nom {other}.</numerusform>
            <numerusform>{collection} est une nouvelle collection, et ses {n} fichiers sont déjà dans {other}. Une nouvelle collection est-elle voulue&#xa0;? Sinon, annulez avec `publish undo` et donnez le nom {other}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else ({type}). It is published as what it is. Check that it is the right file and no error page saved in its place; else give it the right ending.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} s’appelle {suffix}, mais son contenu est autre chose ({type}). Il est publié pour ce qu’il est. Vérifiez que c’est le bon fichier et non une page d’erreur enregistrée à sa place ; si c’est bien lui, donnez-lui la bonne extension.</translation>
    </message>
    <message>
        <source>{file} has other files in it, whose text nobody finds: {names}. Save those that readers need, and add them beside it.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} contient d’autres fichiers, dont personne ne trouvera le texte : {names}. Enregistrez ceux dont les lecteurs ont besoin et ajoutez-les à côté.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages of {file} could not be read by machine: they are too unclear. They cannot be searched.</source>
        <extracomment>ocr.py; for one: {n} of {pages} pages of {file} could not be read by machine: it is too unclear. It cannot be searched.</extracomment>
        <translation>
            <numerusform>{n} page sur {pages} de {file} n’a pas pu être lue par une machine : elle est trop peu nette. Elle ne peut pas être cherchée.</numerusform>
            <numerusform>{n} pages sur {pages} de {file} n’ont pas pu être lues par une machine : elles sont trop peu nettes. Elles ne peuvent pas être cherchées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} of {pages} pages of {file} by machine took too long, or broke off. The next run tries them again.</source>
        <extracomment>ocr.py; for one: Reading {n} of {pages} pages of {file} by machine took too long, or broke off. The next run tries it again.</extracomment>
        <translation>
            <numerusform>La lecture automatique de {n} page sur {pages} de {file} a duré trop longtemps ou s’est interrompue. La prochaine exécution réessaiera.</numerusform>
            <numerusform>La lecture automatique de {n} pages sur {pages} de {file} a duré trop longtemps ou s’est interrompue. La prochaine exécution réessaiera.</numerusform>
        </translation>
    </message>
    <message>
        <source>What no list names any more cannot be kept for {days} days: it is at least {least}, since a sync over a poor link takes days, and at most {most}. Nothing was built. Give another number with --keep-days.</source>
        <extracomment>pruning.py</extracomment>
        <translation>Ce qu’aucune liste ne nomme plus ne peut pas être conservé {days} jours&#xa0;: c’est au moins {least}, car une synchronisation par une mauvaise liaison prend des jours, et au plus {most}. Rien n’a été construit. Donnez un autre nombre avec `--keep-days`.</translation>
    </message>
    <message>
        <source>Some old files that no list names any more could not be removed from the folder public. What was built is whole, and readers miss nothing. Close what has them open, or check the disk; the next build tries again.</source>
        <extracomment>pruning.py</extracomment>
        <translation>De vieux fichiers qu’aucune liste ne nomme plus n’ont pas pu être retirés du dossier public. Ce qui a été construit est entier, et rien ne manque aux lecteurs. Fermez ce qui les tient ouverts, ou vérifiez le disque&#xa0;; la prochaine construction réessaiera.</translation>
    </message>
    <message>
        <source>LibreOffice took too long over this file and was stopped. It is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>LibreOffice a mis trop de temps pour ce fichier et a été arrêté. Le fichier est publié tel quel, sans PDF pour le montrer.</translation>
    </message>
    <message>
        <source>LibreOffice could not read this file. It is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>LibreOffice n’a pas pu lire ce fichier. Il est publié tel quel, sans PDF pour le montrer.</translation>
    </message>
    <message>
        <source>The PDF of this file is larger than is allowed. The file is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>Le PDF de ce fichier est plus grand que permis. Le fichier est publié tel quel, sans PDF pour le montrer.</translation>
    </message>
    <message>
        <source>This file has {slides} slides, and LibreOffice made {pages} pages of them, so that a place in one is another in the other. The file is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>Ce fichier a {slides} diapositives, et LibreOffice en a fait {pages} pages : un endroit de l’un serait ailleurs dans l’autre. Le fichier est publié tel quel, sans PDF pour le montrer.</translation>
    </message>
    <message>
        <source>{institute} cannot be the short name of an institute. It stands in every address: use small letters, digits and hyphens, begin and end with a letter or digit, and none of the words root, targets, snapshot, timestamp.</source>
        <extracomment>repository.py</extracomment>
        <translation>{institute} ne peut pas être le nom court d’une institution. Il figure dans chaque adresse&#xa0;: utilisez des minuscules, des chiffres et des traits d’union, commencez et finissez par une lettre ou un chiffre, et n’employez aucun des mots root, targets, snapshot, timestamp.</translation>
    </message>
    <message>
        <source>The publisher has no name. Readers see it beside every document. Give one.</source>
        <extracomment>repository.py</extracomment>
        <translation>L’éditeur n’a pas de nom. Les lecteurs le voient à côté de chaque document. Donnez-en un.</translation>
    </message>
    <message>
        <source>With {count} key(s) there can never be {threshold} signatures. Nothing was made. Give as many --keys as the --threshold, or more.</source>
        <extracomment>repository.py</extracomment>
        <translation>Avec {count} clé(s), il ne peut jamais y avoir {threshold} signatures. Rien n’a été fait. Donnez autant de `--keys` que de `--threshold`, ou plus.</translation>
    </message>
    <message>
        <source>{folder} is not empty, and is not a repository. Nothing was written. Choose a new or an empty folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>{folder} n’est pas vide, et n’est pas un dépôt. Rien n’a été écrit. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>{folder} is already the repository of {institute}. Nothing was changed. Use it, or choose another folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>{folder} est déjà le dépôt de {institute}. Rien n’a été modifié. Utilisez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The repository in {folder} was begun and not finished. Run `fieldshelf publish init` for {institute} there again: it goes on.</source>
        <extracomment>repository.py</extracomment>
        <translation>Le dépôt dans {folder} a été commencé et n’est pas terminé. Exécutez-y à nouveau `fieldshelf publish init` pour {institute}&#xa0;: il reprend.</translation>
    </message>
    <message>
        <source>The repository in {folder} was written by a newer Fieldshelf. Nothing was changed. Install the newer version.</source>
        <extracomment>repository.py</extracomment>
        <translation>Le dépôt dans {folder} a été écrit par un Fieldshelf plus récent. Rien n’a été modifié. Installez la version plus récente.</translation>
    </message>
    <message>
        <source>There is no publisher&apos;s repository in {folder}. Make one with `fieldshelf publish init`, or give the right folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>Il n’y a pas de dépôt d’éditeur dans {folder}. Créez-en un avec `fieldshelf publish init`, ou indiquez le bon dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is damaged or was changed by hand. Nothing was changed. Bring it back from a backup.</source>
        <extracomment>repository.py</extracomment>
        <translation>{path} ne peut pas être lu&#xa0;: il est endommagé ou a été modifié à la main. Rien n’a été modifié. Rétablissez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Another Fieldshelf is working on {folder}. Nothing was changed. Wait until it has finished, and run it again.</source>
        <extracomment>repository.py</extracomment>
        <translation>Un autre Fieldshelf travaille sur {folder}. Rien n’a été modifié. Attendez la fin, et recommencez.</translation>
    </message>
    <message>
        <source>{name} cannot be a collection here. Write {institutes} and a name of small letters, digits and hyphens, for example {institute}/guidance.</source>
        <extracomment>repository.py</extracomment>
        <translation>{name} ne peut pas être une collection ici. Écrivez {institutes} et un nom en minuscules, chiffres et traits d’union, par exemple `{institute}/guidance`.</translation>
    </message>
    <message>
        <source>{document} has the reference number {reference} of {other} too. Check it; where one replaces or translates the other, say so.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} a aussi le numéro de référence {reference} de {other}. Vérifiez-le&#xa0;; si l’un remplace ou traduit l’autre, dites-le.</translation>
    </message>
    <message>
        <source>{document} stands in {one} and in {other}, and not with the same data. Readers see one of the two. Make them equal.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} figure dans {one} et dans {other}, et pas avec les mêmes données. Les lecteurs voient l’un des deux. Rendez-les égaux.</translation>
    </message>
    <message>
        <source>{document} is labelled {label}, and whatever is published can be read by anybody who finds the place. `publish build` refuses it. Take it out, or build with --allow-restricted if that is meant.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} porte la mention {label}, et ce qui est publié peut être lu par quiconque trouve l’endroit. `publish build` le refuse. Retirez-le, ou construisez avec `--allow-restricted` si c’est voulu.</translation>
    </message>
    <message>
        <source>{document} is in a circle of documents that supersede each other: {documents}. Take the one that is older out of the column supersedes.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} est dans un cercle de documents qui se remplacent les uns les autres&#xa0;: {documents}. Retirez le plus ancien de la colonne supersedes.</translation>
    </message>
    <message>
        <source>{document} has the status in_force, and {other} supersedes it. Readers see that it is superseded. Take the status out.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} a le statut in_force, et {other} le remplace. Les lecteurs voient qu’il est remplacé. Retirez le statut.</translation>
    </message>
    <message>
        <source>{document} supersedes {other}, which begins later by the dates of both. Readers are sent from the newer to the older. Look at these dates, and at the column supersedes.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} remplace {other}, qui d’après les dates des deux commence plus tard. Les lecteurs sont renvoyés du plus récent au plus ancien. Vérifiez ces dates et la colonne supersedes.</translation>
    </message>
    <message>
        <source>{document} is not there in {languages}, and {other}, which it supersedes, is. Readers of that language are offered the old one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} n’existe pas en {languages}, alors que {other}, qu’il remplace, existe. Les lecteurs de cette langue se voient proposer l’ancien.</translation>
    </message>
    <message>
        <source>{document} is not there in {languages}, as most training of its collection is. Add that version, or leave it as it is.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} n’existe pas en {languages}, comme la plupart des formations de sa collection. Ajoutez cette version, ou laissez-le tel quel.</translation>
    </message>
    <message>
        <source>{document} has other parts in more languages than these: {parts}. Add what is missing, or leave it as it is.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} a d’autres parties en plus de langues que celles-ci&#xa0;: {parts}. Ajoutez ce qui manque, ou laissez-le tel quel.</translation>
    </message>
    <message>
        <source>{document} has no date and no status, so that readers see “Status unknown”. Write when it was issued, or its status.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} n’a ni date ni statut, si bien que les lecteurs voient «&#xa0;Statut inconnu&#xa0;». Écrivez quand il a été publié, ou son statut.</translation>
    </message>
    <message>
        <source>{document} is of the kind {kind} and has no reference number, by which readers look for it. Write one if it has one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} est du genre {kind} et n’a pas de numéro de référence, par lequel les lecteurs le cherchent. Écrivez-en un s’il en a un.</translation>
    </message>
    <message>
        <source>{document} has a file that is, byte for byte, one of {other} too: {file}. Readers find the same text twice. Give both the same id.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} a un fichier qui est, octet par octet, aussi l’un de ceux de {other}&#xa0;: {file}. Les lecteurs trouvent deux fois le même texte. Donnez le même identifiant aux deux.</translation>
    </message>
    <message>
        <source>{name} cannot be used as it is. Nothing was added. Correct this, and run it again:</source>
        <extracomment>cells.py</extracomment>
        <translation>{name} ne peut pas être utilisé tel quel. Rien n’a été ajouté. Corrigez ceci, et recommencez&#xa0;:</translation>
    </message>
    <message>
        <source>there is something to the right of the last column that has a name</source>
        <extracomment>cells.py</extracomment>
        <translation>il y a quelque chose à droite de la dernière colonne qui a un nom</translation>
    </message>
    <message>
        <source>row {row}</source>
        <extracomment>cells.py</extracomment>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>Is it {near}?</source>
        <extracomment>cells.py, rows.py, targets.py, values.py</extracomment>
        <translation>Est-ce {near}&#xa0;?</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>cells.py</extracomment>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>no column has this name.</source>
        <extracomment>cells.py</extracomment>
        <translation>aucune colonne n’a ce nom.</translation>
    </message>
    <message>
        <source>this column is there twice</source>
        <extracomment>cells.py</extracomment>
        <translation>cette colonne y est deux fois</translation>
    </message>
    <message>
        <source>this column is missing: it names the file that a row is about</source>
        <extracomment>cells.py</extracomment>
        <translation>cette colonne manque&#xa0;: elle nomme le fichier dont il s’agit dans une ligne</translation>
    </message>
    <message>
        <source>{id} is outside this publisher&apos;s prefix. An id here begins with {institute}/.</source>
        <extracomment>rows.py</extracomment>
        <translation>{id} est hors du préfixe de cet éditeur. Un identifiant commence ici par `{institute}/`.</translation>
    </message>
    <message>
        <source>{reference} is a number in the sheet, so that a zero at its end would be lost. It was taken as it is. Format the column as text and type it again if that is wrong.</source>
        <extracomment>rows.py</extracomment>
        <translation>{reference} est un nombre dans la feuille, si bien qu’un zéro à sa fin serait perdu. Il a été pris tel quel. Mettez la colonne au format texte et saisissez-le à nouveau s’il est faux.</translation>
    </message>
    <message>
        <source>the sheet has no rows</source>
        <extracomment>rows.py</extracomment>
        <translation>la feuille n’a pas de lignes</translation>
    </message>
    <message>
        <source>If its document is published later, leave it.</source>
        <extracomment>rows.py</extracomment>
        <translation>Si son document est publié plus tard, laissez-le.</translation>
    </message>
    <message>
        <source>{file} is no longer in the folder; the collection has it, as {document}. Write withdrawn (or superseded) in the column status to take the document back, or leave the file cell empty and give the id to keep it as it is.</source>
        <extracomment>rows.py</extracomment>
        <translation>{file} n’est plus dans le dossier&#xa0;; la collection l’a, en tant que {document}. Écrivez withdrawn (ou superseded) dans la colonne status pour retirer le document, ou laissez la cellule file vide et donnez l’identifiant pour le garder tel quel.</translation>
    </message>
    <message>
        <source>the status is that of the whole document {document}, which has other files here. Delete the row of {file} to take out that file alone, or write the status in the row of a file that is here.</source>
        <extracomment>rows.py</extracomment>
        <translation>le statut est celui du document {document} tout entier, qui a d’autres fichiers ici. Supprimez la ligne de {file} pour ne retirer que ce fichier, ou écrivez le statut dans la ligne d’un fichier qui est ici.</translation>
    </message>
    <message>
        <source>these replace each other in a circle, so that none of them would hold: {documents}. Take the one that is older out of it.</source>
        <extracomment>rows.py</extracomment>
        <translation>ceux-ci se remplacent en cercle, si bien qu’aucun ne vaudrait&#xa0;: {documents}. Retirez-en le plus ancien.</translation>
    </message>
    <message>
        <source>{reference} was {before} the last time: a spreadsheet takes the zero from the end of a number. It was taken as it is. Write {before} again if that is meant, in a sheet that is .xlsx, where --write-sheet keeps references as text.</source>
        <extracomment>rows.py</extracomment>
        <translation>{reference} était {before} la dernière fois&#xa0;: un tableur retire le zéro à la fin d’un nombre. Il a été pris tel quel. Écrivez à nouveau {before} si c’est voulu, dans une feuille .xlsx, où `--write-sheet` garde les numéros de référence comme texte.</translation>
    </message>
    <message>
        <source>{reference} is the reference of {document} too. Readers who look for that number find both. Check it; where one replaces or translates the other, say so in the column for that.</source>
        <extracomment>rows.py</extracomment>
        <translation>{reference} est aussi le numéro de référence de {document}. Les lecteurs qui cherchent ce numéro trouvent les deux. Vérifiez-le&#xa0;; si l’un remplace ou traduit l’autre, dites-le dans la colonne prévue.</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <extracomment>accepting.py, cells.py</extracomment>
        <translation>ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>To show Office files as PDF, this computer needs the program LibreOffice, which is not installed. Nothing was made. On Debian and Ubuntu: `apt install libreoffice-impress libreoffice-writer`. Then run it again.</source>
        <extracomment>renditions.py</extracomment>
        <translation>Pour montrer des fichiers bureautiques en PDF, cet ordinateur a besoin du programme LibreOffice, qui n’est pas installé. Rien n’a été fait. Sous Debian et Ubuntu : `apt install libreoffice-impress libreoffice-writer`. Relancez ensuite.</translation>
    </message>
    <message>
        <source>{document} has an empty file, {file}. Copy it again from where it came from, or take it out of the folder.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} a un fichier vide, {file}. Copiez-le à nouveau là d’où il vient, ou retirez-le du dossier.</translation>
    </message>
    <message>
        <source>{document} has a file that is locked with a password, {file}: nobody finds it by its words, and it cannot be shown here. Replace it by an open version if there is one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} a un fichier protégé par un mot de passe, {file}&#xa0;: personne ne le trouve par ses mots, et il ne peut pas être affiché ici. Remplacez-le par une version ouverte s’il y en a une.</translation>
    </message>
    <message>
        <source>{document} has a file without text to search, {file}: it may be a scan. Replace it by a version with text if there is one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} a un fichier sans texte à rechercher, {file}&#xa0;: c’est peut-être une numérisation. Remplacez-le par une version avec texte s’il y en a une.</translation>
    </message>
    <message>
        <source>{document} has a file that could not be read, {file}: nobody finds it by its words. See whether it opens, and replace it by another copy if it does not.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} a un fichier qui n’a pas pu être lu, {file}&#xa0;: personne ne le trouve par ses mots. Voyez s’il s’ouvre, et sinon remplacez-le par une autre copie.</translation>
    </message>
    <message>
        <source>the row names no file. A document without one needs an id.</source>
        <extracomment>rows.py</extracomment>
        <translation>la ligne ne nomme aucun fichier. Un document sans fichier a besoin d’un identifiant.</translation>
    </message>
    <message>
        <source>there is no file {file} in the folder.</source>
        <extracomment>rows.py</extracomment>
        <translation>il n’y a pas de fichier {file} dans le dossier.</translation>
    </message>
    <message>
        <source>{file} stands in row {row} already. A file has one row.</source>
        <extracomment>rows.py</extracomment>
        <translation>{file} figure déjà à la ligne {row}. Un fichier a une seule ligne.</translation>
    </message>
    <message>
        <source>{document} cannot be in relation to itself.</source>
        <extracomment>rows.py</extracomment>
        <translation>{document} ne peut pas être en relation avec lui-même.</translation>
    </message>
    <message>
        <source>row {row} says something else about {document}. Write the same in both rows, or leave this cell blank.</source>
        <extracomment>rows.py</extracomment>
        <translation>la ligne {row} dit autre chose de {document}. Écrivez la même chose dans les deux lignes, ou laissez cette cellule vide.</translation>
    </message>
    <message>
        <source>a row without a file needs a language, so that the edition is that language&apos;s.</source>
        <extracomment>rows.py</extracomment>
        <translation>une ligne sans fichier a besoin d’une langue, pour que l’édition soit celle de cette langue.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was added. Give the folder that holds the documents.</source>
        <extracomment>scan.py</extracomment>
        <translation>Il n’y a pas de dossier {folder}. Rien n’a été ajouté. Indiquez le dossier qui contient les documents.</translation>
    </message>
    <message>
        <source>{folder} lies inside the repository. Nothing was added. Keep the documents in a folder of their own, and give that.</source>
        <extracomment>scan.py</extracomment>
        <translation>{folder} se trouve dans le dépôt. Rien n’a été ajouté. Gardez les documents dans un dossier à part, et indiquez-le.</translation>
    </message>
    <message>
        <source>There is no document in {folder}. Nothing was added. Put files there, or give the right folder.</source>
        <extracomment>scan.py</extracomment>
        <translation>Il n’y a pas de document dans {folder}. Rien n’a été ajouté. Mettez-y des fichiers, ou indiquez le bon dossier.</translation>
    </message>
    <message>
        <source>{first}; {then}</source>
        <extracomment>signatures.py</extracomment>
        <translation>{first}&#xa0;; {then}</translation>
    </message>
    <message>
        <source>{role}: {signed} of {threshold} signatures, and {left} of the keys {keys} must still sign</source>
        <extracomment>signatures.py</extracomment>
        <translation>{role}&#xa0;: {signed} signatures sur {threshold}&#xa0;; il en faut encore {left}, parmi les clés {keys}</translation>
    </message>
    <message>
        <source>The signature of the key {key} for {role} does not fit: the file was damaged or changed on its way. Nothing was taken from it. Have it signed again from the file that `fieldshelf publish build --unsigned-out` wrote.</source>
        <extracomment>signatures.py</extracomment>
        <translation>La signature de la clé {key} pour {role} ne concorde pas&#xa0;: le fichier a été endommagé ou modifié en chemin. Rien n’en a été pris. Faites-la signer à nouveau à partir du fichier écrit par `fieldshelf publish build --unsigned-out`.</translation>
    </message>
    <message>
        <source>{first}. {then}</source>
        <extracomment>signatures.py</extracomment>
        <translation>{first}. {then}</translation>
    </message>
    <message>
        <source>Signatures are missing. {told}. Nothing was published. Build with --unsigned-out FILE, have FILE signed where the keys are, and take it back with `fieldshelf publish sign REPO FILE`.</source>
        <extracomment>signatures.py</extracomment>
        <translation>Il manque des signatures. {told}. Rien n’a été publié. Construisez avec `--unsigned-out FILE`, faites signer FILE là où sont les clés, et reprenez-le avec `fieldshelf publish sign REPO FILE`.</translation>
    </message>
    <message>
        <source>{path} is neither a .csv nor an .xlsx file. Nothing was done. Save the sheet as one of them, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} n’est ni un fichier .csv ni un fichier .xlsx. Rien n’a été fait. Enregistrez la feuille dans l’un de ces formats, et recommencez.</translation>
    </message>
    <message>
        <source>There is no sheet {path}. Nothing was added. Give the right file.</source>
        <extracomment>table.py</extracomment>
        <translation>Il n’y a pas de feuille {path}. Rien n’a été ajouté. Indiquez le bon fichier.</translation>
    </message>
    <message>
        <source>{path} is too large for a sheet: it has, or unpacks to, more than such a sheet can need. Nothing was added. Copy the rows that are meant into a new sheet without pictures and other pages, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} est trop volumineux pour une feuille&#xa0;: elle a, ou contient une fois décompressée, plus qu’une telle feuille ne peut demander. Rien n’a été ajouté. Copiez les lignes voulues dans une nouvelle feuille sans images ni autres pages, et recommencez.</translation>
    </message>
    <message>
        <source>{path} is protected by a password, or is a workbook of an old kind (.xls). Nothing was added. Open it in a spreadsheet program, save it as .xlsx without a password, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} est protégé par un mot de passe, ou est un classeur d’un ancien genre (.xls). Rien n’a été ajouté. Ouvrez-le dans un tableur, enregistrez-le en .xlsx sans mot de passe, et recommencez.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a sheet: it is damaged or not what its name says. Nothing was added. Open it in a spreadsheet program, save it again as .xlsx or as CSV (UTF-8), and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} ne peut pas être lu comme feuille&#xa0;: il est endommagé ou n’est pas ce que dit son nom. Rien n’a été ajouté. Ouvrez-le dans un tableur, enregistrez-le à nouveau en .xlsx ou en CSV (UTF-8), et recommencez.</translation>
    </message>
    <message>
        <source>{path} has more than {most} rows, or a row far below the others. Nothing was added. A sheet has one row a file: copy the rows that are meant into a new sheet, or make several collections, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} a plus de {most} lignes, ou une ligne bien au-dessous des autres. Rien n’a été ajouté. Une feuille a une ligne par fichier&#xa0;: copiez les lignes voulues dans une nouvelle feuille, ou faites plusieurs collections, et recommencez.</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8, so that accents would be lost. Nothing was added. Save it as “CSV UTF-8” or as .xlsx, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} n’est pas en UTF-8, si bien que les accents seraient perdus. Rien n’a été ajouté. Enregistrez-le comme «&#xa0;CSV UTF-8&#xa0;» ou en .xlsx, et recommencez.</translation>
    </message>
    <message>
        <source>{path} is there already, and may be somebody&apos;s work. Nothing was written. Choose another name, or move it away.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} existe déjà, et c’est peut-être le travail de quelqu’un. Rien n’a été écrit. Choisissez un autre nom, ou déplacez-le.</translation>
    </message>
    <message>
        <source>What the sheet would say about {item} in the column {column} is longer than the {most} characters of a cell, and would be cut off. Nothing was written. Shorten it in the sheet that it came from, and add that first.</source>
        <extracomment>table.py</extracomment>
        <translation>Ce que la feuille dirait de {item} dans la colonne {column} dépasse les {most} caractères d’une cellule et serait tronqué. Rien n’a été écrit. Raccourcissez-le dans la feuille d’où cela vient, et ajoutez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>{item} is the reference of several documents. Write the id of the one that is meant: {listed}.</source>
        <extracomment>targets.py</extracomment>
        <translation>{item} est le numéro de référence de plusieurs documents. Écrivez l’identifiant de celui qui est voulu&#xa0;: {listed}.</translation>
    </message>
    <message>
        <source>{item} is neither the id nor the reference number of a document here. Write the value of the `id` column (for example convoys-2019).</source>
        <extracomment>targets.py</extracomment>
        <translation>{item} n’est ni l’identifiant ni le numéro de référence d’un document d’ici. Écrivez la valeur de la colonne `id` (par exemple `convoys-2019`).</translation>
    </message>
    <message>
        <source>This page could not be read by machine. It may be too large or too confused. The other pages are not affected.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>Cette page n’a pas pu être lue par une machine. Elle est peut-être trop grande ou trop confuse. Les autres pages ne sont pas touchées.</translation>
    </message>
    <message>
        <source>{file} is empty: it has 0 bytes, as after a copy that was interrupted. Readers would get an empty file. Copy it again from where it came from, or take it out of the folder.</source>
        <extracomment>texts.py</extracomment>
        <translation>{file} est vide&#xa0;: il a 0 octet, comme après une copie interrompue. Les lecteurs recevraient un fichier vide. Copiez-le à nouveau là d’où il vient, ou retirez-le du dossier.</translation>
    </message>
    <message>
        <source>{file} has no text in it: it may be a scan. It is published as it is, but nobody will find it by its words. Replace it by a version with text if there is one.</source>
        <extracomment>texts.py</extracomment>
        <translation>{file} ne contient pas de texte&#xa0;: c’est peut-être une numérisation. Il est publié tel quel, mais personne ne le trouvera par ses mots. Remplacez-le par une version avec texte s’il y en a une.</translation>
    </message>
    <message>
        <source>Part of {file} could not be read: it is damaged, or made to do harm. The rest of its text can be searched. Get another copy from where it came from if there is one.</source>
        <extracomment>texts.py</extracomment>
        <translation>Une partie de {file} n’a pas pu être lue&#xa0;: le fichier est endommagé, ou conçu pour nuire. La recherche porte sur le reste de son texte. Procurez-vous une autre copie auprès de sa source s’il en existe une.</translation>
    </message>
    <message>
        <source>What was signed of {collection} is in {public} no more, and this repository has no copy of its records. Nothing was changed. Bring that folder back from a backup, or build again from what is here now.</source>
        <extracomment>undo.py</extracomment>
        <translation>Ce qui a été signé de {collection} n’est plus dans {public}, et ce dépôt n’en a pas de copie. Rien n’a été modifié. Rétablissez ce dossier à partir d’une sauvegarde, ou construisez à nouveau à partir de ce qui est ici maintenant.</translation>
    </message>
    <message>
        <source>{file} was not taken apart, and nobody finds what is in it. {reason} Or unpack it in the folder, and add that again.</source>
        <extracomment>unpacking.py</extracomment>
        <translation>{file} n’a pas été décompressé, et personne ne trouvera ce qu’il contient. {reason} Ou bien décompressez-le dans le dossier et ajoutez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} files in it were taken as files of its document.</source>
        <extracomment>unpacking.py; for one: {file}: {n} file in it was taken as a file of its document.</extracomment>
        <translation>
            <numerusform>{file} : {n} fichier qu’il contient a été repris comme fichier de son document.</numerusform>
            <numerusform>{file} : {n} fichiers qu’il contient ont été repris comme fichiers de son document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{taken} {n} others are the same, byte for byte, as files that are there already, and were not taken again.</source>
        <extracomment>unpacking.py; for one: {taken} {n} other is the same, byte for byte, as a file that is there already, and was not taken again.</extracomment>
        <translation>
            <numerusform>{taken} {n} autre est identique, octet par octet, à un fichier déjà présent et n’a pas été repris.</numerusform>
            <numerusform>{taken} {n} autres sont identiques, octet par octet, à des fichiers déjà présents et n’ont pas été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is built in {folder} yet, so there is nothing to upload. Run `fieldshelf publish build` first.</source>
        <extracomment>uploading.py</extracomment>
        <translation>Rien n’est encore construit dans {folder}&#xa0;; il n’y a donc rien à envoyer. Exécutez d’abord `fieldshelf publish build`.</translation>
    </message>
    <message>
        <source>{place} lies inside the repository&apos;s own public folder, or around it. Nothing was uploaded. Give another folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>{place} se trouve dans le dossier public du dépôt, ou l’entoure. Rien n’a été envoyé. Indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no folder {place}, nor the one that it would lie in. Nothing was uploaded. Check that the disk or share of the server is connected, or make the folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>Le dossier {place} n’existe pas, ni celui où il se trouverait. Rien n’a été envoyé. Vérifiez que le disque ou le partage du serveur est connecté, ou créez le dossier.</translation>
    </message>
    <message>
        <source>{place} is a place for the program rclone, which is not installed here. Nothing was uploaded. Install rclone and set the place up with `rclone config`, or give a folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>{place} est un endroit pour le programme rclone, qui n’est pas installé ici. Rien n’a été envoyé. Installez rclone et configurez l’endroit avec `rclone config`, ou indiquez un dossier.</translation>
    </message>
    <message>
        <source>The upload stopped at the {phase} of {place}. Readers still see what was there before. Check the connection and the place with `rclone lsd`, and run it again: it goes on. rclone said: {said}</source>
        <extracomment>uploading.py</extracomment>
        <translation>L’envoi s’est arrêté à l’étape {phase} de {place}. Les lecteurs voient toujours ce qui était là. Vérifiez la connexion et l’endroit avec `rclone lsd`, et recommencez&#xa0;: l’envoi reprend. Message de rclone&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{text} is not a language. Write one of {languages}, or the two-letter code of another (de), or und</source>
        <extracomment>values.py</extracomment>
        <translation>{text} n’est pas une langue. Écrivez l’une de {languages}, ou le code à deux lettres d’une autre (de), ou und</translation>
    </message>
    <message>
        <source>Write one of {allowed}</source>
        <extracomment>values.py</extracomment>
        <translation>Écrivez l’un de ces mots&#xa0;: {allowed}</translation>
    </message>
    <message>
        <source>{text} is not known.</source>
        <extracomment>values.py</extracomment>
        <translation>{text} n’est pas connu.</translation>
    </message>
    <message>
        <source>{text} is not a date. Write 2018, 2018-12 or 2018-12-01; words that are no date go in quotation marks</source>
        <extracomment>values.py</extracomment>
        <translation>{text} n’est pas une date. Écrivez 2018, 2018-12 ou 2018-12-01&#xa0;; les mots qui ne sont pas une date se mettent entre guillemets</translation>
    </message>
    <message>
        <source>{text} cannot be an id. Use small letters, digits, hyphens and dots, at most 100 of them</source>
        <extracomment>values.py</extracomment>
        <translation>{text} ne peut pas être un identifiant. Utilisez des minuscules, des chiffres, des traits d’union et des points, 100 au plus</translation>
    </message>
    <message>
        <source>{name} ({size}) was left out, {total} together, because the library may take no more than {quota}.</source>
        <extracomment>quota.py</extracomment>
        <translation>{name} ({size}) a été laissé de côté, {total} en tout, car la bibliothèque ne peut pas prendre plus de {quota}.</translation>
    </message>
    <message>
        <source>{n} files were left out, {total} together, because the library may take no more than {quota}.</source>
        <extracomment>quota.py</extracomment>
        <translation>Fichiers laissés de côté&#xa0;: {n}, {total} en tout, car la bibliothèque ne peut pas prendre plus de {quota}.</translation>
    </message>
    <message>
        <source>Their texts can be searched all the same. Allow more with `fieldshelf keep --quota`, or keep fewer documents with `fieldshelf keep`.</source>
        <extracomment>quota.py</extracomment>
        <translation>Leurs textes peuvent tout de même être recherchés. Autorisez davantage avec `fieldshelf keep --quota`, ou gardez moins de documents avec `fieldshelf keep`.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents wait for your word: {cost}, and you want to be asked before downloads over {most}. Changes of status and texts are in.</source>
        <extracomment>quota.py; for one: {n} document waits for your word: {cost}, and you want to be asked before downloads over {most}. Changes of status and texts are in.</extracomment>
        <translation>
            <numerusform>{n} document attend votre accord : {cost}, et vous voulez être consulté avant les téléchargements de plus de {most}. Les changements de statut et les textes sont arrivés.</numerusform>
            <numerusform>{n} documents attendent votre accord : {cost}, et vous voulez être consulté avant les téléchargements de plus de {most}. Les changements de statut et les textes sont arrivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} of it are not needed any more, and go with the next sync that is complete.</source>
        <extracomment>quota.py</extracomment>
        <translation>{size} n’en sont plus nécessaires, et partiront à la prochaine synchronisation complète.</translation>
    </message>
    <message>
        <source>The library takes {taken}, which is {more} more than the {quota} that it may take. Nothing that is wanted is removed, and texts still come, but no further document.</source>
        <extracomment>quota.py</extracomment>
        <translation>La bibliothèque prend {taken}, soit {more} de plus que les {quota} qu’elle peut prendre. Rien de voulu n’est supprimé, et les textes continuent d’arriver, mais plus aucun document.</translation>
    </message>
    <message>
        <source>Allow more with `fieldshelf keep --quota`.</source>
        <extracomment>quota.py</extracomment>
        <translation>Autorisez davantage avec `fieldshelf keep --quota`.</translation>
    </message>
    <message>
        <source>{source} offers documents of {institute}, which come from the source {owner} on this computer. They were refused, so that nobody can replace another&apos;s guidance. If {source} is the right one, remove the source {owner} first.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{source} propose des documents de {institute}, qui viennent sur cet ordinateur de la source {owner}. Ils ont été refusés, afin que personne ne puisse remplacer les directives d’autrui. Si {source} est la bonne, supprimez d’abord la source {owner}.</translation>
    </message>
    <message>
        <source>{identifier} is offered in an older state than the one in the library. It was refused. Sync from another copy, or tell the publisher.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{identifier} est proposé dans un état plus ancien que celui de la bibliothèque. Il a été refusé. Synchronisez à partir d’une autre copie, ou prévenez l’éditeur.</translation>
    </message>
    <message>
        <source>The source suddenly offers nothing of {item}. Nothing was removed from the library, because this is more often a mistake than a wish. Ask the publisher; if it is meant, remove the source.</source>
        <extracomment>refusals.py</extracomment>
        <translation>La source ne propose soudain plus rien de {item}. Rien n’a été supprimé de la bibliothèque, car c’est plus souvent une erreur qu’un souhait. Demandez à l’éditeur&#xa0;; si c’est voulu, supprimez la source.</translation>
    </message>
    <message>
        <source>{identifier} names {name}, which the source does not offer: some texts cannot be searched. Tell the publisher to build and upload again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{identifier} nomme {name}, que la source ne propose pas&#xa0;: certains textes ne peuvent pas être recherchés. Dites à l’éditeur de construire et d’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>The catalogue offered as {identifier} calls itself {called}. It was refused. Tell the publisher.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Le catalogue proposé comme {identifier} s’appelle lui-même {called}. Il a été refusé. Prévenez l’éditeur.</translation>
    </message>
    <message>
        <source>The catalogue of {identifier} and the list of its texts do not belong together. It was refused; what is in the library stays as it is. Tell the publisher to build and upload again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Le catalogue de {identifier} et la liste de ses textes ne vont pas ensemble. Il a été refusé&#xa0;; ce qui est dans la bibliothèque reste tel quel. Dites à l’éditeur de construire et d’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>{source} has revoked the institute {institute}: its key is believed no more. Its documents stay here, marked, and none of them counts as in force. Do not act on them; ask the publisher what is to be used instead.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{source} a révoqué l’institution {institute}&#xa0;: sa clé n’est plus reconnue. Ses documents restent ici, marqués, et aucun n’est considéré comme en vigueur. Ne vous y fiez pas&#xa0;; demandez à l’éditeur ce qu’il faut utiliser à la place.</translation>
    </message>
    <message>
        <source>The catalogue of {offer} cannot be read by this version of Fieldshelf. It was not taken, and what is in the library stays as it is. Update Fieldshelf, or tell the publisher.</source>
        <extracomment>run.py</extracomment>
        <translation>Le catalogue de {offer} ne peut pas être lu par cette version de Fieldshelf. Il n’a pas été pris, et ce qui est dans la bibliothèque reste tel quel. Mettez à jour Fieldshelf, ou prévenez l’éditeur.</translation>
    </message>
    <message>
        <source>No source can be called {name}: that is the name of this program. Nothing was added. Choose another one.</source>
        <extracomment>sources.py</extracomment>
        <translation>Aucune source ne peut s’appeler {name} : c’est le nom de ce programme. Rien n’a été ajouté. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a source. Use small letters, digits and hyphens, for example: hq-library.</source>
        <extracomment>sources.py</extracomment>
        <translation>{name} ne peut pas être le nom d’une source. Utilisez des minuscules, des chiffres et des traits d’union, par exemple&#xa0;: `hq-library`.</translation>
    </message>
    <message>
        <source>{url} is a pack, and no source: it brings its publisher&apos;s documents and signature with it. Nothing was added. Run `fieldshelf import {url}`.</source>
        <extracomment>sources.py</extracomment>
        <translation>{url} est un paquet, et non une source&#xa0;: il apporte avec lui les documents et la signature de son éditeur. Rien n’a été ajouté. Exécutez `fieldshelf import {url}`.</translation>
    </message>
    <message>
        <source>If you meant a web address, write it with https:// at its beginning.</source>
        <extracomment>sources.py</extracomment>
        <translation>Si vous vouliez une adresse Web, écrivez-la avec https:// au début.</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {url}. Nothing was added. Check the address, or ask the publisher for it.</source>
        <extracomment>sources.py</extracomment>
        <translation>Il n’y a pas de source Fieldshelf à {url}. Rien n’a été ajouté. Vérifiez l’adresse, ou demandez-la à l’éditeur.</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of the publisher at {url} differ, so nothing was added.</source>
        <extracomment>sources.py</extracomment>
        <translation>L’empreinte que vous avez donnée et celle de l’éditeur à {url} diffèrent&#xa0;; rien n’a donc été ajouté.</translation>
    </message>
    <message>
        <source>Ask the publisher for the fingerprint again, by another way than that address: either it was mistyped, or this is somebody else.</source>
        <extracomment>sources.py</extracomment>
        <translation>Demandez à nouveau l’empreinte à l’éditeur, par une autre voie que cette adresse&#xa0;: soit elle a été mal saisie, soit il s’agit de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{name} is not signed: nobody&apos;s key is behind it, so there is no fingerprint to compare. Nothing was changed. `fieldshelf source list` shows which sources are signed.</source>
        <extracomment>sources.py</extracomment>
        <translation>{name} n’est pas signé&#xa0;: aucune clé ne le garantit, il n’y a donc pas d’empreinte à comparer. Rien n’a été modifié. `fieldshelf source list` montre quelles sources sont signées.</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of {name} differ, so {name} stays known by the key that was compared before.</source>
        <extracomment>sources.py</extracomment>
        <translation>L’empreinte que vous avez donnée et celle de {name} diffèrent&#xa0;; {name} reste donc connu par la clé comparée auparavant.</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of {name} differ, so {name} stays an unknown publisher.</source>
        <extracomment>sources.py</extracomment>
        <translation>L’empreinte que vous avez donnée et celle de {name} diffèrent&#xa0;; {name} reste donc un éditeur inconnu.</translation>
    </message>
    <message>
        <source>Either it was mistyped, or {name} is somebody else who uses the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which {name} came. If it still differs, do not act on what came from {name}, and take nothing more from it: `fieldshelf source remove {name}`.</source>
        <extracomment>sources.py</extracomment>
        <translation>Soit elle a été mal saisie, soit {name} est quelqu’un d’autre qui utilise le nom de l’éditeur. Demandez à nouveau l’empreinte à l’éditeur, par une autre voie que celle par laquelle {name} est venu. Si elle diffère encore, ne vous fiez pas à ce qui est venu de {name}, et n’en prenez plus rien&#xa0;: `fieldshelf source remove {name}`.</translation>
    </message>
    <message>
        <source>There is no source named {name}. The sources here are: {known}.</source>
        <extracomment>sources.py</extracomment>
        <translation>Il n’y a pas de source nommée {name}. Les sources ici sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no source named {name}. The sources here are: none.</source>
        <extracomment>sources.py</extracomment>
        <translation>Il n’y a pas de source nommée {name}. Il n’y a ici aucune source.</translation>
    </message>
    <message>
        <source>The source {name}</source>
        <extracomment>sources.py</extracomment>
        <translation>La source {name}</translation>
    </message>
    <message>
        <source>{title} (the source {name})</source>
        <extracomment>sources.py</extracomment>
        <translation>{title} (la source {name})</translation>
    </message>
    <message>
        <source>All that is here of {who} came with packs, the newest of them signed on {date}, and no address is known where it could be asked.</source>
        <extracomment>sources.py</extracomment>
        <translation>Tout ce qui est ici de {who} est venu par des paquets, dont le plus récent a été signé le {date}, et aucune adresse n’est connue où l’interroger.</translation>
    </message>
    <message>
        <source>All that is here of {who} came with packs, and no address is known where it could be asked.</source>
        <extracomment>sources.py</extracomment>
        <translation>Tout ce qui est ici de {who} est venu par des paquets, et aucune adresse n’est connue où l’interroger.</translation>
    </message>
    <message>
        <source>Import another pack of that publisher, one that has what is missing (`fieldshelf request` says what is here, so that it can be made to fit), or ask the publisher for an address and give it with `fieldshelf source mirrors {name} URL`.</source>
        <extracomment>sources.py</extracomment>
        <translation>Importez un autre paquet de cet éditeur, qui contienne ce qui manque (`fieldshelf request` indique ce qui est ici, afin qu’il puisse être adapté), ou demandez une adresse à l’éditeur et donnez-la avec `fieldshelf source mirrors {name} URL`.</translation>
    </message>
    <message>
        <source>A source named {name} was removed, and had another key ({place}). Nothing was changed. Choose another name.</source>
        <extracomment>sources.py</extracomment>
        <translation>Une source nommée {name} a été supprimée et avait une autre clé ({place}). Rien n’a été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a source named {name} already ({place}). Nothing was changed. Choose another name, or remove that one first.</source>
        <extracomment>sources.py</extracomment>
        <translation>Il existe déjà une source nommée {name} ({place}). Rien n’a été modifié. Choisissez un autre nom, ou supprimez d’abord celle-là.</translation>
    </message>
    <message>
        <source>{url} is where newer versions of this program are published, and no source of documents. Nothing was added. The program asks there by itself.</source>
        <extracomment>sources.py</extracomment>
        <translation>{url} est l’endroit où sont publiées les versions plus récentes de ce programme, et non une source de documents. Rien n’a été ajouté. Le programme y demande de lui-même.</translation>
    </message>
    <message>
        <source>{url} is the same publisher as the source {other} ({place}). Nothing was added. To ask it here too, use `fieldshelf source mirrors {other}`; to ask it here only, remove {other} first.</source>
        <extracomment>sources.py</extracomment>
        <translation>{url} est le même éditeur que la source {other} ({place}). Rien n’a été ajouté. Pour l’interroger ici aussi, utilisez `fieldshelf source mirrors {other}`&#xa0;; pour l’interroger ici seulement, supprimez d’abord {other}.</translation>
    </message>
    <message>
        <source>from a pack</source>
        <extracomment>sources.py</extracomment>
        <translation>venue d’un paquet</translation>
    </message>
    <message>
        <source>{path} cannot be read as a publisher&apos;s root or source file. Nothing was added. Ask the publisher for it again.</source>
        <extracomment>first_root.py</extracomment>
        <translation>{path} ne peut pas être lu comme fichier racine ou fichier de source d’un éditeur. Rien n’a été ajouté. Redemandez-le à l’éditeur.</translation>
    </message>
    <message>
        <source>{place} is not the publisher whose root you have: its signing keys are different ones. Nothing was taken. Check the address, and compare the fingerprint with the publisher.</source>
        <extracomment>first_root.py</extracomment>
        <translation>{place} n’est pas l’éditeur dont vous avez la racine&#xa0;: ses clés de signature sont différentes. Rien n’a été pris. Vérifiez l’adresse, et comparez l’empreinte avec l’éditeur.</translation>
    </message>
    <message>
        <source>To read scans, this computer needs the program Tesseract, which is not installed. Nothing was read. On Debian and Ubuntu: `apt install tesseract-ocr`. Then run it again.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>Pour lire des pages numérisées, cet ordinateur a besoin du programme Tesseract, qui n’est pas installé. Rien n’a été lu. Sous Debian et Ubuntu : `apt install tesseract-ocr`. Relancez ensuite.</translation>
    </message>
    <message>
        <source>Scans in this language ({language}) cannot be read here: Arabic, Chinese, English, French, Russian and Spanish can. If it is one of these, correct the column `language` in the sheet.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>Les pages numérisées dans cette langue ({language}) ne peuvent pas être lues ici : l’anglais, l’arabe, le chinois, l’espagnol, le français et le russe peuvent l’être. Si c’est l’une de ces langues, corrigez la colonne `language` de la feuille.</translation>
    </message>
    <message>
        <source>To read scans in this language ({language}), Tesseract needs a language pack that is not installed. On Debian and Ubuntu: `apt install {packages}`. Then run it again.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>Pour lire des pages numérisées dans cette langue ({language}), Tesseract a besoin d’un module de langue qui n’est pas installé. Sous Debian et Ubuntu : `apt install {packages}`. Relancez ensuite.</translation>
    </message>
    <message>
        <source>The source at {place} sent more than was announced for {path}. Nothing of it was taken. Try again on another connection, and tell the publisher if it happens again.</source>
        <extracomment>transport.py</extracomment>
        <translation>La source à {place} a envoyé plus qu’annoncé pour {path}. Rien n’en a été pris. Réessayez sur une autre connexion, et prévenez l’éditeur si cela se reproduit.</translation>
    </message>
    <message>
        <source>{url} is not the address of a source. It should look like https://example.org/library.</source>
        <extracomment>transport.py</extracomment>
        <translation>{url} n’est pas l’adresse d’une source. Elle devrait ressembler à `https://example.org/library`.</translation>
    </message>
    <message>
        <source>{url} is not an address that Fieldshelf knows. Use https://, http:// or the path of a folder.</source>
        <extracomment>transport.py</extracomment>
        <translation>{url} n’est pas une adresse que Fieldshelf connaisse. Utilisez https://, http:// ou le chemin d’un dossier.</translation>
    </message>
    <message>
        <source>{path} in the folder {place} is not a file.</source>
        <extracomment>transport.py</extracomment>
        <translation>{path} dans le dossier {place} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The folder {place} is not there. Nothing was changed. Connect the drive or the share that holds it, and try again.</source>
        <extracomment>transport.py</extracomment>
        <translation>Le dossier {place} n’est pas là. Rien n’a été modifié. Connectez le disque ou le partage qui le contient, et réessayez.</translation>
    </message>
    <message>
        <source>The folder {place} cannot be read. Nothing was changed. Check that the drive is connected and that you may read it, and try again.</source>
        <extracomment>transport.py</extracomment>
        <translation>Le dossier {place} ne peut pas être lu. Rien n’a été modifié. Vérifiez que le disque est connecté et que vous pouvez le lire, et réessayez.</translation>
    </message>
    <message>
        <source>{role} cannot be the name of an institute, and was refused. Tell the publisher.</source>
        <extracomment>source.py</extracomment>
        <translation>{role} ne peut pas être le nom d’une institution, et a été refusé. Prévenez l’éditeur.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}.</source>
        <extracomment>told.py</extracomment>
        <translation>La date de cet ordinateur est le {here}.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}, which is before the source was last signed, on {signed}.</source>
        <extracomment>told.py</extracomment>
        <translation>La date de cet ordinateur est le {here}, antérieure à la dernière signature de la source, le {signed}.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}; the source was last signed on {signed}.</source>
        <extracomment>told.py</extracomment>
        <translation>La date de cet ordinateur est le {here}&#xa0;; la source a été signée en dernier le {signed}.</translation>
    </message>
    <message>
        <source>Until it is set right, the later date is used to judge what is in force, and nothing is lost. Correct the date of this computer.</source>
        <extracomment>told.py</extracomment>
        <translation>Tant qu’elle n’est pas corrigée, la date la plus tardive sert à juger ce qui est en vigueur, et rien n’est perdu. Corrigez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The source at {place}</source>
        <extracomment>told.py</extracomment>
        <translation>La source à {place}</translation>
    </message>
    <message>
        <source>The institute {institute} at {place}</source>
        <extracomment>told.py</extracomment>
        <translation>L’institution {institute} à {place}</translation>
    </message>
    <message>
        <source>{whose} has not been signed for so long that its signature has run out.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose} n’a pas signé depuis si longtemps que sa signature a expiré.</translation>
    </message>
    <message>
        <source>Nothing new was taken; what is in the library can be read as before. Check the date of this computer, then ask the publisher to sign it again.</source>
        <extracomment>told.py</extracomment>
        <translation>Rien de nouveau n’a été pris&#xa0;; ce qui est dans la bibliothèque peut être lu comme avant. Vérifiez la date de cet ordinateur, puis demandez à l’éditeur de signer à nouveau.</translation>
    </message>
    <message>
        <source>{whose} offers an older state than the one seen before.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose} propose un état plus ancien que celui vu auparavant.</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {place}, or its copy is not complete. Nothing was changed. Check the address, or ask the publisher.</source>
        <extracomment>told.py</extracomment>
        <translation>Il n’y a pas de source Fieldshelf à {place}, ou sa copie n’est pas complète. Rien n’a été modifié. Vérifiez l’adresse, ou demandez à l’éditeur.</translation>
    </message>
    <message>
        <source>What {place} sent is not Fieldshelf metadata.</source>
        <extracomment>told.py</extracomment>
        <translation>Ce que {place} a envoyé n’est pas des métadonnées Fieldshelf.</translation>
    </message>
    <message>
        <source>{place} is not the publisher that was added under this name: its signing keys are different ones. Nothing was taken. Compare the fingerprint with the publisher before you add it anew.</source>
        <extracomment>told.py</extracomment>
        <translation>{place} n’est pas l’éditeur qui a été ajouté sous ce nom&#xa0;: ses clés de signature sont différentes. Rien n’a été pris. Comparez l’empreinte avec l’éditeur avant de l’ajouter à nouveau.</translation>
    </message>
    <message>
        <source>{whose} shows metadata that is not what its publisher signed, or parts of different days.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose} présente des métadonnées qui ne sont pas ce que son éditeur a signé, ou des parties de jours différents.</translation>
    </message>
    <message>
        <source>What was found there is not a Fieldshelf source: its signing keys cannot be read. Nothing was taken. Ask the publisher for the right address or file.</source>
        <extracomment>updater.py</extracomment>
        <translation>Ce qui a été trouvé là n’est pas une source Fieldshelf&#xa0;: ses clés de signature ne peuvent pas être lues. Rien n’a été pris. Demandez à l’éditeur la bonne adresse ou le bon fichier.</translation>
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
        <extracomment>info_panel.py, lessons.py</extracomment>
        <translation>Signé par {name}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>info_panel.py, preview.py, source_card.py</extracomment>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <extracomment>info_panel.py, lessons.py</extracomment>
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
        <extracomment>import_page.py, info_panel.py, first_packs.py</extracomment>
        <translation>Se présente comme {name}.</translation>
    </message>
    <message>
        <source>Compare its fingerprint under Packs &amp; sources.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Comparez son empreinte sous «&#xa0;Paquets et sources&#xa0;».</translation>
    </message>
    <message>
        <source>Checked here {date}.</source>
        <extracomment>info_panel.py, lessons.py</extracomment>
        <translation>Vérifié ici le {date}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>import_parts.py, info_panel.py, lesson_pack.py, lesson_parts.py</extracomment>
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
        <extracomment>info_panel.py, lesson_parts.py</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Voir aussi</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>import_parts.py, publish_steps.py, info_panel.py, lesson_parts.py, coming_rows.py; for one: and {n} more</extracomment>
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
        <extracomment>language_button.py, first_run.py, settings_page.py</extracomment>
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
        <translation>Entrée ouvrir</translation>
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
        <extracomment>guide_page.py, main_window.py</extracomment>
        <translation>Fermer Fieldshelf</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <extracomment>main_window.py</extracomment>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <extracomment>outside.py, guide_page.py, instead_panel.py, reader_bar.py, text_desk.py</extracomment>
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
        <extracomment>export_page.py, publish_steps.py, phases.py</extracomment>
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
        <extracomment>preview.py, lesson_page.py, wording.py</extracomment>
        <translation>Ouvrir la nouvelle édition</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>saved_panes.py, preview.py, settings_page.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <extracomment>reader_bar.py, preview.py</extracomment>
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
        <extracomment>import_parts.py, publish_changes.py, publish_suggestions.py, history_card.py; for one: Show all {n}</extracomment>
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
        <extracomment>publish_changes.py, publish_suggestions.py; for one: and {n} more, which the sheet has</extracomment>
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
        <extracomment>publish_changes.py, lesson_pack.py; for one: {n} file</extracomment>
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
        <extracomment>publish_folder.py, cells.py</extracomment>
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
        <extracomment>problems.py, publish_page.py; for one: {n} collection</extracomment>
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
        <extracomment>report_page.py, page_mouse.py, publish_side.py</extracomment>
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
        <extracomment>publish_side.py, import_words.py</extracomment>
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
        <extracomment>import_page.py, fields.py, lesson_pack.py, settings_page.py</extracomment>
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
        <extracomment>publish_words.py, import_words.py</extracomment>
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
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} superseded</extracomment>
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
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} withdrawn</extracomment>
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
        <extracomment>changes_view.py, document_hits.py, training_page.py</extracomment>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Mission</source>
        <extracomment>reading_switch.py, info_panel.py</extracomment>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>reading_switch.py, info_panel.py</extracomment>
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
        <extracomment>search_edit.py</extracomment>
        <translation>Chercher dans les directives et la formation</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>guide_page.py, search_edit.py, search_head.py</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search everything on this laptop (Ctrl+K or /)</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Chercher partout sur cet ordinateur (Ctrl+K ou /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>publish_suggestions.py, search_edit.py, suggestions.py</extracomment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab completes: {text}</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Tab complète&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>top_bar.py</extracomment>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>top_bar.py</extracomment>
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
        <extracomment>filter_bar.py, search_head.py</extracomment>
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
        <extracomment>nothing_found.py</extracomment>
        <translation>Rien de ce qui est destiné à {who} ne contient ces mots. D’autres documents peut-être.</translation>
    </message>
    <message>
        <source>Only superseded or withdrawn documents have these words.</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Seuls des documents remplacés ou retirés contiennent ces mots.</translation>
    </message>
    <message>
        <source>No document here has these words. Try fewer or other words, or take a filter away.</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Aucun document ici ne contient ces mots. Essayez moins de mots, d’autres mots, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Chercher «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} superseded</source>
        <extracomment>nothing_found.py; for one: Show {n} superseded</extracomment>
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
        <extracomment>updates_page.py, settings_page.py, sidebar.py</extracomment>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Packs &amp; sources</source>
        <extracomment>home_page.py, sources_page.py, settings_page.py, sidebar.py</extracomment>
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
        <extracomment>reader_page.py, thumbnails.py, sidebar.py</extracomment>
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
        <extracomment>home_page.py, sources_page.py, updates_page.py</extracomment>
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
        <extracomment>having.py, saved_panes.py, source_card.py</extracomment>
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
        <extracomment>program_card.py, export_page.py, publish_steps.py, phases.py</extracomment>
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
        <extracomment>publish_folder.py, records.py, import_words.py; for one: {n} updated</extracomment>
        <translation>
            <numerusform>{n} mis à jour</numerusform>
            <numerusform>{n} mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} removed</extracomment>
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
        <extracomment>publish_words.py, coming_rows.py, updates_page.py, wording.py</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>coming_rows.py, updates_page.py, import_words.py</extracomment>
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
        <extracomment>publish_words.py, import_words.py, wording.py</extracomment>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>publish_words.py, import_words.py, wording.py</extracomment>
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
        <extracomment>home_page.py, news_page.py, sidebar.py, wording.py</extracomment>
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
        <extracomment>lesson_parts.py, wording.py</extracomment>
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
        <extracomment>home_page.py, wording.py</extracomment>
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
        <extracomment>saving.py, source_card.py, schedule_card.py</extracomment>
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
        <extracomment>schedule_card.py, import_words.py, wording.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>publish_steps.py, lesson_pack.py, phases.py</extracomment>
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
