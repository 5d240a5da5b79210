<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>fieldshelf</name>
    <message>
        <source>A check is due, and starts in a moment.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Toca una comprobación; empieza enseguida.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Hay una comprobación en curso.</translation>
    </message>
    <message>
        <source>Another program is changing the library. The check comes after it.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Otro programa está modificando la biblioteca. La comprobación vendrá después.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>export_page.py, import_page.py, publish_steps.py, reading_switch.py, schedule_card.py, updates_page.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change data and schedule</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Cambiar datos y horario</translation>
    </message>
    <message>
        <source>Data and schedule</source>
        <extracomment>schedule_card.py, settings_page.py</extracomment>
        <translation>Datos y horario</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Cada 6 horas</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Fieldshelf is free software under the Apache License 2.0. It asks nobody anything but the sources you add.</source>
        <extracomment>about_page.py</extracomment>
        <translation>Fieldshelf es software libre bajo Apache License 2.0. No consulta a nadie más que a las fuentes que usted añade.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>about_page.py</extracomment>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Its licence</source>
        <extracomment>about_page.py</extracomment>
        <translation>Su licencia</translation>
    </message>
    <message>
        <source>About Fieldshelf</source>
        <extracomment>about_page.py, guide_page.py, settings_page.py</extracomment>
        <translation>Acerca de Fieldshelf</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>about_page.py</extracomment>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Version unknown</source>
        <extracomment>about_page.py</extracomment>
        <translation>Versión desconocida</translation>
    </message>
    <message>
        <source>It came without a text of its licence.</source>
        <extracomment>about_page.py</extracomment>
        <translation>Llegó sin el texto de su licencia.</translation>
    </message>
    <message>
        <source>Network address or folder</source>
        <extracomment>add_source.py</extracomment>
        <translation>Dirección de red o carpeta</translation>
    </message>
    <message>
        <source>Fingerprint, if you were given one</source>
        <extracomment>add_source.py</extracomment>
        <translation>Huella, si le dieron una</translation>
    </message>
    <message>
        <source>64 letters and digits</source>
        <extracomment>add_source.py, fingerprints.py</extracomment>
        <translation>64 letras y cifras</translation>
    </message>
    <message>
        <source>Add this source</source>
        <extracomment>add_source.py</extracomment>
        <translation>Añadir esta fuente</translation>
    </message>
    <message>
        <source>Asking who is there…</source>
        <extracomment>add_source.py</extracomment>
        <translation>Preguntando quién responde…</translation>
    </message>
    <message>
        <source>The text has its new size when Fieldshelf is opened the next time: something is still running.</source>
        <extracomment>app.py</extracomment>
        <translation>El texto tendrá su nuevo tamaño la próxima vez que se abra Fieldshelf: hay algo todavía en curso.</translation>
    </message>
    <message>
        <source>What you have started is still running. Change the language when it has ended.</source>
        <extracomment>app.py</extracomment>
        <translation>Lo que usted inició sigue en curso. Cambie el idioma cuando termine.</translation>
    </message>
    <message>
        <source>Another window of Fieldshelf is open and does not answer. This one works beside it.</source>
        <extracomment>app.py</extracomment>
        <translation>Otra ventana de Fieldshelf está abierta y no responde. Esta funciona junto a ella.</translation>
    </message>
    <message>
        <source>Open current</source>
        <extracomment>banner.py</extracomment>
        <translation>Abrir la vigente</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>banner.py</extracomment>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>{status} on {date}</source>
        <extracomment>banner.py</extracomment>
        <translation>{status} ({date})</translation>
    </message>
    <message>
        <source>Do not act on this version. It is kept for reference.</source>
        <extracomment>banner.py</extracomment>
        <translation>No actúe según esta versión. Se conserva como referencia.</translation>
    </message>
    <message>
        <source>Do not act on this document. It is kept for reference, and has no replacement.</source>
        <extracomment>banner.py</extracomment>
        <translation>No actúe según este documento. Se conserva como referencia y no tiene sustituto.</translation>
    </message>
    <message>
        <source>Do not act on this document. It is kept for reference.</source>
        <extracomment>banner.py</extracomment>
        <translation>No actúe según este documento. Se conserva como referencia.</translation>
    </message>
    <message>
        <source>Its publisher was revoked</source>
        <extracomment>banner.py</extracomment>
        <translation>Se revocó a su editor</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <extracomment>banner.py</extracomment>
        <translation>Retirado por su editor</translation>
    </message>
    <message>
        <source>a later day</source>
        <extracomment>banner.py</extracomment>
        <translation>una fecha posterior</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then the version before it counts.</source>
        <extracomment>banner.py</extracomment>
        <translation>Entra en vigor: {date}. Hasta entonces rige la versión anterior.</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <extracomment>banner.py, wording.py</extracomment>
        <translation>Aún no vigente</translation>
    </message>
    <message>
        <source>The document was issued anew, {date}. What has changed since is not in this version.</source>
        <extracomment>banner.py</extracomment>
        <translation>El documento se volvió a publicar ({date}). Lo que ha cambiado desde entonces no está en esta versión.</translation>
    </message>
    <message>
        <source>Its own publisher does not say so: it is shown here as {status}.</source>
        <extracomment>banner.py</extracomment>
        <translation>Su propio editor no lo dice: aquí se muestra como {status}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more claim the same.</source>
        <extracomment>banner.py; for one: {n} more claims the same.</extracomment>
        <translation>
            <numerusform>{n} más afirma lo mismo.</numerusform>
            <numerusform>{n} más afirman lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new edition does not exist in {language}; it is in {others}.</source>
        <extracomment>banner.py</extracomment>
        <translation>La nueva edición no existe en {language}; está en {others}.</translation>
    </message>
    <message>
        <source>The current version is on this laptop.</source>
        <extracomment>banner.py</extracomment>
        <translation>La versión vigente está en este equipo.</translation>
    </message>
    <message>
        <source>The current version is not here yet, {size}.</source>
        <extracomment>banner.py</extracomment>
        <translation>La versión vigente aún no está aquí ({size}).</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <extracomment>beside.py</extracomment>
        <translation>{what}: {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>Making the library searchable: {done} of {n} documents</source>
        <extracomment>beside.py; for one: Making the library searchable: {done} of {n} document</extracomment>
        <translation>
            <numerusform>Preparando la biblioteca para la búsqueda: {done} de {n} documento</numerusform>
            <numerusform>Preparando la biblioteca para la búsqueda: {done} de {n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fieldshelf cannot open this: {name}</source>
        <extracomment>brought.py</extracomment>
        <translation>Fieldshelf no puede abrir esto: {name}</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>browse_page.py, search_head.py, sidebar.py, wording.py</extracomment>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>browse_page.py, search_head.py, sidebar.py</extracomment>
        <translation>Orientaciones</translation>
    </message>
    <message>
        <source>Collections and places</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Colecciones y lugares</translation>
    </message>
    <message>
        <source>Show superseded</source>
        <extracomment>browse_page.py, facets.py</extracomment>
        <translation>Ver los sustituidos</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>browse_page.py, keep_parts.py</extracomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>All training</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Toda la capacitación</translation>
    </message>
    <message>
        <source>All guidance</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Todas las orientaciones</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Nothing for you here</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Nada para usted aquí</translation>
    </message>
    <message>
        <source>Nothing here is for {who}.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Nada de esto es para: {who}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>browse_page.py, reading_switch.py</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Aquí no hay nada todavía</translation>
    </message>
    <message>
        <source>Documents come with the first sync.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Los documentos llegan con la primera sincronización.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>browse_page.py, coming_rows.py, export_page.py, home_page.py, publish_handing.py, publish_page.py, search_head.py, source_rows.py; for one: {n} document</extracomment>
        <translation>
            <numerusform>{n} documento</numerusform>
            <numerusform>{n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded hidden</source>
        <extracomment>browse_page.py; for one: {n} superseded hidden</extracomment>
        <translation>
            <numerusform>{n} sustituido oculto</numerusform>
            <numerusform>{n} sustituidos ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing current here</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Nada vigente aquí</translation>
    </message>
    <message>
        <source>What stands here was superseded or withdrawn.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Lo que hay aquí fue sustituido o retirado.</translation>
    </message>
    <message>
        <source>There is nothing to complete.</source>
        <extracomment>completing.py</extracomment>
        <translation>No hay nada que completar.</translation>
    </message>
    <message>
        <source>Searches are not kept: nothing can be written in this place.</source>
        <extracomment>completing.py</extracomment>
        <translation>Las búsquedas no se guardan: en este lugar no se puede escribir.</translation>
    </message>
    <message>
        <source>Recent searches are not kept.</source>
        <extracomment>completing.py</extracomment>
        <translation>Las búsquedas recientes no se guardan.</translation>
    </message>
    <message>
        <source>Recent searches are kept on this computer only.</source>
        <extracomment>completing.py</extracomment>
        <translation>Las búsquedas recientes se guardan solo en este equipo.</translation>
    </message>
    <message>
        <source>Recent searches were forgotten.</source>
        <extracomment>completing.py</extracomment>
        <translation>Se olvidaron las búsquedas recientes.</translation>
    </message>
    <message>
        <source>From now on recent searches are kept, on this computer only.</source>
        <extracomment>completing.py</extracomment>
        <translation>A partir de ahora las búsquedas recientes se guardan, solo en este equipo.</translation>
    </message>
    <message>
        <source>Recent searches were forgotten, and are not kept any more.</source>
        <extracomment>completing.py</extracomment>
        <translation>Se olvidaron las búsquedas recientes y ya no se guardan.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>facets.py, info_panel.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>facets.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>facets.py, first_run.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>facets.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>facets.py</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>facets.py, first_run.py, history_card.py</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <extracomment>facets.py</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>facets.py</extracomment>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>facets.py</extracomment>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Fold away</source>
        <extracomment>facets.py</extracomment>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>facets.py, search_head.py, settings_page.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>facets.py</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>facets.py</extracomment>
        <translation>Menos</translation>
    </message>
    <message numerus="yes">
        <source>{n} more…</source>
        <extracomment>facets.py; for one: {n} more…</extracomment>
        <translation>
            <numerusform>{n} más…</numerusform>
            <numerusform>{n} más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show superseded and withdrawn documents too</source>
        <extracomment>facets.py</extracomment>
        <translation>Mostrar también los documentos sustituidos y retirados</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <extracomment>finding_page.py</extracomment>
        <translation>Nada aquí contiene estas palabras.</translation>
    </message>
    <message>
        <source>Your institution’s guidance and training, on this laptop, with or without a connection.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Las orientaciones y la capacitación de su institución, en este equipo, con o sin conexión.</translation>
    </message>
    <message>
        <source>Nothing is sent from this laptop. There is no account.</source>
        <extracomment>first_run.py</extracomment>
        <translation>No se envía nada desde este equipo. No hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>Where the library comes from</source>
        <extracomment>first_run.py</extracomment>
        <translation>De dónde viene la biblioteca</translation>
    </message>
    <message>
        <source>Where your library is published</source>
        <extracomment>first_run.py</extracomment>
        <translation>Dónde se publica su biblioteca</translation>
    </message>
    <message>
        <source>Ask your office. A folder on this laptop or on a stick can be a source too.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Pregunte en su oficina. Una carpeta de este equipo o de una memoria también puede ser una fuente.</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <extracomment>first_run.py, sources_page.py</extracomment>
        <translation>Importar un paquete…</translation>
    </message>
    <message>
        <source>A folder that your office or a training institute gave you, for example on a USB stick. Or drop it here.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Una carpeta que le dio su oficina o un instituto de capacitación, por ejemplo en una memoria USB. O suéltela aquí.</translation>
    </message>
    <message>
        <source>A pack on a stick</source>
        <extracomment>first_run.py</extracomment>
        <translation>Un paquete en una memoria</translation>
    </message>
    <message>
        <source>Add a source</source>
        <extracomment>first_run.py, sources_page.py</extracomment>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Start with one. You can add others later.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Empiece con una. Puede añadir otras más adelante.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <extracomment>first_run.py</extracomment>
        <translation>Omitir por ahora</translation>
    </message>
    <message>
        <source>Add and fetch</source>
        <extracomment>first_run.py</extracomment>
        <translation>Añadir y descargar</translation>
    </message>
    <message>
        <source>Type a few words, a title or a reference number. Answers come while you type, current guidance first.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Escriba algunas palabras, un título o una signatura. Las respuestas llegan mientras escribe, primero las orientaciones vigentes.</translation>
    </message>
    <message>
        <source>Words that belong together</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Palabras que van juntas</translation>
    </message>
    <message>
        <source>Put them in quotation marks. A minus before a word leaves out what has it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Escríbalas entre comillas. Un signo menos delante de una palabra deja fuera lo que la contiene.</translation>
    </message>
    <message>
        <source>Superseded and withdrawn documents</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Documentos sustituidos y retirados</translation>
    </message>
    <message>
        <source>They are hidden and counted; one click shows them, with what has replaced them.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Están ocultos y contados; un clic los muestra, con lo que los ha sustituido.</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Everything that is on this laptop is searched and read without one.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Todo lo que está en este equipo se busca y se lee sin ella.</translation>
    </message>
    <message>
        <source>At the place that was found</source>
        <extracomment>guide_page.py</extracomment>
        <translation>En el lugar encontrado</translation>
    </message>
    <message>
        <source>Enter opens a document at its first hit. F3 leads to the next one, Alt+← back to the results.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Enter abre un documento en su primer resultado. F3 lleva al siguiente, Alt+← devuelve a la lista de resultados.</translation>
    </message>
    <message>
        <source>Several documents</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Varios documentos</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens a document in a tab of its own. Each tab shows whether its document still holds.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ctrl+Enter abre un documento en una pestaña propia. Cada pestaña muestra si su documento sigue vigente.</translation>
    </message>
    <message>
        <source>A banner above a document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Una franja sobre un documento</translation>
    </message>
    <message>
        <source>It says that something else counts today, and opens that.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Dice que hoy rige otra cosa, y la abre.</translation>
    </message>
    <message>
        <source>It is what to follow today.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Es lo que hay que seguir hoy.</translation>
    </message>
    <message>
        <source>It counts from the day that stands with it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Se aplica a partir de la fecha indicada.</translation>
    </message>
    <message>
        <source>It still counts, but its publisher meant to look at it again before today.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Sigue siendo aplicable, pero su editor debía revisarlo antes de hoy.</translation>
    </message>
    <message>
        <source>Do not rely on it: a newer document has taken its place.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>No se base en él: un documento más reciente lo ha sustituido.</translation>
    </message>
    <message>
        <source>Do not use it: its publisher has taken it back.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>No lo utilice: su editor lo ha retirado.</translation>
    </message>
    <message>
        <source>Its publisher has not said whether it counts. Ask before you rely on it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Su editor no ha dicho si está vigente. Pregunte antes de basarse en él.</translation>
    </message>
    <message>
        <source>By network</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Por la red</translation>
    </message>
    <message>
        <source>Check for updates asks your sources. What has changed since you last looked stands on the first page.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>«Buscar actualizaciones» consulta sus fuentes. Lo que ha cambiado desde su última visita está en la primera página.</translation>
    </message>
    <message>
        <source>By a stick</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Con una memoria USB</translation>
    </message>
    <message>
        <source>Import a pack under Packs &amp; sources, or drop its folder on the window.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Importe un paquete en «Paquetes y fuentes», o suelte su carpeta sobre la ventana.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>What comes is checked against the signature of its publisher. What was changed on its way is refused, and nothing changes here.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Lo que llega se comprueba con la firma de su editor. Lo que se modificó por el camino se rechaza, y aquí no cambia nada.</translation>
    </message>
    <message>
        <source>Search from anywhere</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Buscar desde cualquier lugar</translation>
    </message>
    <message>
        <source>Empty the search box, then leave it</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Vaciar el cuadro de búsqueda y luego salir de él</translation>
    </message>
    <message>
        <source>Choose in the results while the cursor stays in the box</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Elegir en los resultados sin salir del cuadro</translation>
    </message>
    <message>
        <source>Open at the first hit, or in a tab of its own</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Abrir en el primer resultado, o en una pestaña propia</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Mostrar u ocultar la vista previa</translation>
    </message>
    <message>
        <source>To the next part of the window, or the one before</source>
        <extracomment>guide_page.py</extracomment>
        <translation>A la parte siguiente de la ventana, o a la anterior</translation>
    </message>
    <message>
        <source>Find in the document, in the settings, or here</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Buscar en el documento, en los ajustes o aquí</translation>
    </message>
    <message>
        <source>To the next hit, or the one before</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Al resultado siguiente, o al anterior</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the window</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Más grande, más pequeño, al ancho de la ventana</translation>
    </message>
    <message>
        <source>To the next document, close it, open it again</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Al documento siguiente, cerrarlo, abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Save the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>guide_page.py, printing.py, reader_bar.py</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>Open what has replaced the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Abrir lo que ha sustituido al documento</translation>
    </message>
    <message>
        <source>Go to a page of the sidebar</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ir a una página de la barra lateral</translation>
    </message>
    <message>
        <source>Fill the screen, or no longer</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Pantalla completa, o no</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>guide_page.py, search_box.py, settings_page.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This guide</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Esta guía</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>guide_page.py, settings_page.py</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>What one needs to know, in a few minutes.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Lo que hay que saber, en pocos minutos.</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Buscar en esta guía</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Encontrar</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>What a status means</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Qué significa cada estado</translation>
    </message>
    <message>
        <source>Keep up to date</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Mantenerse al día</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>guide_page.py, report_page.py, settings_page.py</extracomment>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <extracomment>hits_panel.py, reader_bar.py</extracomment>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Buscar en este documento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Places with the searched words</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Lugares con las palabras buscadas</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Este documento no tiene índice.</translation>
    </message>
    <message>
        <source>No place in this document has these words.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Ningún lugar de este documento tiene estas palabras.</translation>
    </message>
    <message>
        <source>Type words to find them here.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Escriba palabras para buscarlas aquí.</translation>
    </message>
    <message>
        <source>All
changes</source>
        <extracomment>home_page.py</extracomment>
        <translation>Todos los
cambios</translation>
    </message>
    <message>
        <source>New or
updated</source>
        <extracomment>home_page.py</extracomment>
        <translation>Nuevos o
actualizados</translation>
    </message>
    <message>
        <source>Superseded
by a newer one</source>
        <extracomment>home_page.py</extracomment>
        <translation>Sustituidos
por nuevos</translation>
    </message>
    <message>
        <source>Withdrawn,
do not use</source>
        <extracomment>home_page.py</extracomment>
        <translation>Retirados,
no usar</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>home_page.py, sidebar.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <extracomment>guide_page.py, home_page.py, keep_page.py, updates_page.py</extracomment>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>banner.py, changes_view.py, home_page.py, info_panel.py, updates_page.py</extracomment>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <extracomment>home_page.py</extracomment>
        <translation>Marcar todo como visto</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>export_page.py, home_page.py, keep_page.py</extracomment>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <extracomment>home_page.py</extracomment>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>home_page.py, sources_page.py, updates_page.py</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>All sources</source>
        <extracomment>home_page.py</extracomment>
        <translation>Todas las fuentes</translation>
    </message>
    <message numerus="yes">
        <source>{n} training items</source>
        <extracomment>home_page.py; for one: {n} training item</extracomment>
        <translation>
            <numerusform>{n} material de capacitación</numerusform>
            <numerusform>{n} materiales de capacitación</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} open without a connection.</source>
        <extracomment>home_page.py</extracomment>
        <translation>{n} de {total} se abren sin conexión.</translation>
    </message>
    <message>
        <source>{documents} and {lessons} in this library.</source>
        <extracomment>home_page.py</extracomment>
        <translation>{documents} y {lessons} en esta biblioteca.</translation>
    </message>
    <message>
        <source>since you last looked, {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>desde su última visita, {date}</translation>
    </message>
    <message>
        <source>since this library was begun</source>
        <extracomment>home_page.py, updates_page.py</extracomment>
        <translation>desde que se creó la biblioteca</translation>
    </message>
    <message>
        <source>Nothing here changed since you last looked.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Nada ha cambiado aquí desde su última visita.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>history_card.py, home_page.py</extracomment>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} changes</source>
        <extracomment>home_page.py; for one: Show all {n} changes</extracomment>
        <translation>
            <numerusform>Mostrar {n} cambio</numerusform>
            <numerusform>Mostrar los {n} cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>replaced by {ref}</source>
        <extracomment>home_page.py</extracomment>
        <translation>sustituido por {ref}</translation>
    </message>
    <message>
        <source>no replacement</source>
        <extracomment>home_page.py</extracomment>
        <translation>sin sustituto</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <extracomment>home_page.py</extracomment>
        <translation>sustituido por uno más nuevo</translation>
    </message>
    <message>
        <source>None yet. They come with the first sync.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Ninguna todavía. Llegan con la primera sincronización.</translation>
    </message>
    <message>
        <source>The rest comes with the next sync.</source>
        <extracomment>home_page.py</extracomment>
        <translation>El resto llega con la próxima sincronización.</translation>
    </message>
    <message>
        <source>{size} to get</source>
        <extracomment>home_page.py</extracomment>
        <translation>{size} por descargar</translation>
    </message>
    <message>
        <source>{here} of {total} documents, {rest} not on this laptop</source>
        <extracomment>home_page.py</extracomment>
        <translation>{here} de {total} documentos, {rest} no están en este equipo</translation>
    </message>
    <message>
        <source>All here</source>
        <extracomment>home_page.py</extracomment>
        <translation>Todo aquí</translation>
    </message>
    <message>
        <source>Page {n} of {total}, opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>Página {n} de {total}, abierto el {date}</translation>
    </message>
    <message>
        <source>Opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>Abierto el {date}</translation>
    </message>
    <message>
        <source>What you open stands here, at the page where you stopped.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Lo que abre aparece aquí, en la página donde lo dejó.</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <extracomment>import_page.py</extracomment>
        <translation>Importar un paquete</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>import_page.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose the folder of a pack, or the stick that it is on. You can also drop it on this window, or open the file open.fieldshelf-pack in the pack with a double click.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Elija la carpeta de un paquete o la memoria en la que está. También puede soltarlo sobre esta ventana o abrir con doble clic el archivo open.fieldshelf-pack del paquete.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} packs, the newest first. Nothing is imported before you have seen what it would change.</source>
        <extracomment>import_page.py; for one: There is {n} pack. Nothing is imported before you have seen what it would change.</extracomment>
        <translation>
            <numerusform>Hay {n} paquete. No se importa nada antes de que vea qué cambiaría.</numerusform>
            <numerusform>Hay {n} paquetes, el más nuevo primero. No se importa nada antes de que vea qué cambiaría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what the pack would change here…</source>
        <extracomment>import_page.py</extracomment>
        <translation>Viendo qué cambiaría aquí el paquete…</translation>
    </message>
    <message>
        <source>An update is running. The pack has its turn when it has ended; what has arrived is kept if you stop it.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Hay una actualización en curso. El paquete tendrá su turno cuando termine; si la detiene, se conserva lo que llegó.</translation>
    </message>
    <message>
        <source>An update is running</source>
        <extracomment>import_page.py</extracomment>
        <translation>Hay una actualización en curso</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <extracomment>import_page.py</extracomment>
        <translation>Detener la actualización</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>import_page.py</extracomment>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Take the shorter list over</source>
        <extracomment>import_page.py</extracomment>
        <translation>Aceptar la lista más corta</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>import_page.py, library_strip.py</extracomment>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>What to keep here</source>
        <extracomment>first_run.py</extracomment>
        <translation>Qué guardar aquí</translation>
    </message>
    <message>
        <source>Chosen when the source has been looked at</source>
        <extracomment>first_run.py</extracomment>
        <translation>Se elige cuando se ha consultado la fuente</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <extracomment>first_run.py</extracomment>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Learn how Fieldshelf works. Add a source when you have one.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Aprenda cómo funciona Fieldshelf. Añada una fuente cuando la tenga.</translation>
    </message>
    <message>
        <source>Built-in guide only</source>
        <extracomment>first_run.py</extracomment>
        <translation>Solo la guía integrada</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <extracomment>first_run.py</extracomment>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Choose what to keep on this laptop</source>
        <extracomment>first_run.py</extracomment>
        <translation>Elija qué guardar en este equipo</translation>
    </message>
    <message>
        <source>By collection and language, with sizes.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Por colección e idioma, con tamaños.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents of its lists are not in this pack. They can be found, and come with the next update or pack.</source>
        <extracomment>import_page.py; for one: {n} document of its lists is not in this pack. It can be found, and comes with the next update or pack.</extracomment>
        <translation>
            <numerusform>{n} documento de sus listas no está en este paquete. Se puede encontrar y llega con la próxima actualización o paquete.</numerusform>
            <numerusform>{n} documentos de sus listas no están en este paquete. Se pueden encontrar y llegan con la próxima actualización o paquete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded documents stay for reference, and your notes stay.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Los documentos sustituidos se conservan como referencia, y sus notas también.</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} items</source>
        <extracomment>import_page.py; for one: Import {n} item</extracomment>
        <translation>
            <numerusform>Importar {n} elemento</numerusform>
            <numerusform>Importar {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>import_page.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <extracomment>import_page.py</extracomment>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <source>You can keep working: search and reading go on. Leave the stick in its place until this is done.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Puede seguir trabajando: la búsqueda y la lectura continúan. Deje la memoria en su sitio hasta que termine.</translation>
    </message>
    <message>
        <source>What has been copied is kept. Import the pack again to get the rest.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Lo copiado se conserva. Importe de nuevo el paquete para obtener el resto.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>import_page.py</extracomment>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>All packs on this stick</source>
        <extracomment>import_page.py</extracomment>
        <translation>Todos los paquetes de esta memoria</translation>
    </message>
    <message>
        <source>Pack of an unknown publisher</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Paquete de un editor desconocido</translation>
    </message>
    <message>
        <source>Fingerprint that the publisher gave you</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Huella que le dio el editor</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>what a button does</comment>
        <extracomment>fingerprints.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What will change on this laptop</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Qué cambiará en este equipo</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what becomes of a document</comment>
        <extracomment>import_parts.py</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>{size} needed</source>
        <extracomment>import_parts.py</extracomment>
        <translation>{size} necesarios</translation>
    </message>
    <message>
        <source>{size} free on this laptop</source>
        <extracomment>import_parts.py</extracomment>
        <translation>{size} libres en este equipo</translation>
    </message>
    <message>
        <source>There is not enough room. Texts come first, then as many documents as there is room for.</source>
        <extracomment>import_parts.py</extracomment>
        <translation>No hay espacio suficiente. Primero los textos, luego tantos documentos como quepan.</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>changes_view.py, import_words.py</extracomment>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>The two editions cannot be compared</source>
        <extracomment>changes.py, comparing.py</extracomment>
        <translation>Las dos ediciones no se pueden comparar</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Taken out</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>{place} of {old}; {other} of {new}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>{place} de {old}; {other} de {new}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Quitado: {text}</translation>
    </message>
    <message>
        <source>Put in: {text}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Añadido: {text}</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Cerrar la lista de cambios</translation>
    </message>
    <message>
        <source>Places that differ</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Lugares que difieren</translation>
    </message>
    <message>
        <source>The two editions are being compared.</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Se están comparando las dos ediciones.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>What changed from {old} to {new}</source>
        <extracomment>changes_view.py, info_panel.py</extracomment>
        <translation>Qué ha cambiado de {old} a {new}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places differ.</source>
        <extracomment>changes_view.py; for one: {n} place differs.</extracomment>
        <translation>
            <numerusform>{n} lugar difiere.</numerusform>
            <numerusform>{n} lugares difieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <extracomment>changes_view.py; for one: The first {n} is listed.</extracomment>
        <translation>
            <numerusform>Se muestra el primero ({n}).</numerusform>
            <numerusform>Se muestran los {n} primeros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences only stand elsewhere.</source>
        <extracomment>changes_view.py; for one: {n} sentence only stands elsewhere.</extracomment>
        <translation>
            <numerusform>{n} frase solo ha cambiado de lugar.</numerusform>
            <numerusform>{n} frases solo han cambiado de lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {ref} at: {place}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Abrir {ref}: {place}</translation>
    </message>
    <message numerus="yes">
        <source>Show the other {n}</source>
        <extracomment>coming_rows.py; for one: Show the other {n}</extracomment>
        <translation>
            <numerusform>Mostrar {n} más</numerusform>
            <numerusform>Mostrar los otros {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces {ref}</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>Sustituye a {ref}</translation>
    </message>
    <message>
        <source>Replaces an earlier one</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>Sustituye a uno anterior</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Ready to read</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>Listo para leer</translation>
    </message>
    <message>
        <source>No text is kept of {ref}. Open both editions to see what changed.</source>
        <extracomment>comparing.py</extracomment>
        <translation>No se guarda ningún texto de {ref}. Abra las dos ediciones para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>{old} is in {language} and {new} in {other}. Only editions in the same language can be compared.</source>
        <extracomment>comparing.py</extracomment>
        <translation>{old} está en {language} y {new} en {other}. Solo se pueden comparar ediciones en el mismo idioma.</translation>
    </message>
    <message>
        <source>They are too long to be compared on this laptop. Open both editions to see what changed.</source>
        <extracomment>comparing.py</extracomment>
        <translation>Son demasiado largas para compararlas en este equipo. Abra las dos ediciones para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>The text of {old} and {new} is the same. Pictures and layout are not compared.</source>
        <extracomment>comparing.py</extracomment>
        <translation>El texto de {old} y el de {new} son iguales. No se comparan las imágenes ni el diseño.</translation>
    </message>
    <message>
        <source>No text has changed</source>
        <extracomment>comparing.py</extracomment>
        <translation>El texto no ha cambiado</translation>
    </message>
    <message>
        <source>For another laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>Para otro equipo</translation>
    </message>
    <message>
        <source>A pack holds what is here, with its publishers’ signatures. Whoever gets it needs no connection.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Un paquete contiene lo que hay aquí, con las firmas de sus editores. Quien lo recibe no necesita conexión.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>export_page.py, keep_page.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <extracomment>export_page.py</extracomment>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Documents in</source>
        <extracomment>export_page.py, keep_page.py</extracomment>
        <translation>Documentos en</translation>
    </message>
    <message>
        <source>Only what is missing there…</source>
        <extracomment>export_page.py</extracomment>
        <translation>Solo lo que falta allí…</translation>
    </message>
    <message>
        <source>Choose the request that was written on the other laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>Elegir la solicitud escrita en el otro equipo</translation>
    </message>
    <message>
        <source>Everything again</source>
        <extracomment>export_page.py</extracomment>
        <translation>Todo de nuevo</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <extracomment>export_page.py</extracomment>
        <translation>Dónde va</translation>
    </message>
    <message>
        <source>Ask for a pack</source>
        <extracomment>export_page.py</extracomment>
        <translation>Pedir un paquete</translation>
    </message>
    <message>
        <source>A request says which files are here, and nothing about you. Give it to somebody who has more: there, a pack is written of only what is missing here.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Una solicitud dice qué archivos hay aquí, y nada sobre usted. Désela a quien tenga más: allí se escribe un paquete solo con lo que falta aquí.</translation>
    </message>
    <message>
        <source>Write a request…</source>
        <extracomment>export_page.py</extracomment>
        <translation>Escribir una solicitud…</translation>
    </message>
    <message>
        <source>Choose at least one collection and one language.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Elija al menos una colección y un idioma.</translation>
    </message>
    <message>
        <source>Nothing is missing where the request was made.</source>
        <extracomment>export_page.py</extracomment>
        <translation>No falta nada donde se hizo la solicitud.</translation>
    </message>
    <message>
        <source>{what}, {size} needed.</source>
        <extracomment>export_page.py</extracomment>
        <translation>{what}, se necesitan {size}.</translation>
    </message>
    <message>
        <source>{size} free there.</source>
        <extracomment>export_page.py</extracomment>
        <translation>{size} libres allí.</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <extracomment>export_page.py</extracomment>
        <translation>No hay espacio suficiente.</translation>
    </message>
    <message>
        <source>The request that was written on the other laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>La solicitud escrita en el otro equipo</translation>
    </message>
    <message>
        <source>Only what is missing where {name} was written.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Solo lo que falta donde se escribió {name}.</translation>
    </message>
    <message>
        <source>Write a request</source>
        <extracomment>export_page.py</extracomment>
        <translation>Escribir una solicitud</translation>
    </message>
    <message>
        <source>Written: {path}, {size}. Give it to somebody who has more.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Escrito: {path}, {size}. Déselo a quien tenga más.</translation>
    </message>
    <message>
        <source>Reading again: {done} of {total}</source>
        <extracomment>export_page.py</extracomment>
        <translation>Leyendo de nuevo: {done} de {total}</translation>
    </message>
    <message>
        <source>Writing: {done} of {total}</source>
        <extracomment>export_page.py</extracomment>
        <translation>Escribiendo: {done} de {total}</translation>
    </message>
    <message>
        <source>Nothing is missing where the request was made. No pack was written.</source>
        <extracomment>export_page.py</extracomment>
        <translation>No falta nada donde se hizo la solicitud. No se escribió ningún paquete.</translation>
    </message>
    <message>
        <source>Written and read again, complete: {what}, {size}. Everything is on the stick: eject it, then take it out.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Escrito y leído de nuevo, completo: {what}, {size}. Todo está en la memoria: expúlsela y después retírela.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not on this laptop, and not in the pack.</source>
        <extracomment>export_page.py; for one: {n} file is not on this laptop, and not in the pack.</extracomment>
        <translation>
            <numerusform>{n} archivo no está en este equipo ni en el paquete.</numerusform>
            <numerusform>{n} archivos no están en este equipo ni en el paquete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was written so far is no pack yet; written to the same place again, it goes on from there.</source>
        <extracomment>exporting.py</extracomment>
        <translation>Detenido. Lo escrito hasta ahora aún no es un paquete; si se escribe de nuevo en el mismo lugar, continúa desde ahí.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>history_card.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <extracomment>history_card.py</extracomment>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Save the history as text</source>
        <extracomment>history_card.py</extracomment>
        <translation>Guardar el historial como texto</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>history_card.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>history_card.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>history_card.py</extracomment>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>history_card.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>history_card.py</extracomment>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>home_page.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Choose what is kept here</source>
        <extracomment>home_page.py</extracomment>
        <translation>Elegir qué se conserva aquí</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>image_view.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>image_view.py</extracomment>
        <translation>Imagen: {name}</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>image_view.py</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>import_words.py</extracomment>
        <translation>añadidos</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>import_words.py</extracomment>
        <translation>actualizados</translation>
    </message>
    <message>
        <source>superseded</source>
        <extracomment>import_words.py</extracomment>
        <translation>sustituidos</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>import_words.py</extracomment>
        <translation>retirados</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>import_words.py</extracomment>
        <translation>quitados</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>import_words.py; for one: {n} added</extracomment>
        <translation>
            <numerusform>{n} añadido</numerusform>
            <numerusform>{n} añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this pack is new here.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Nada de este paquete es nuevo aquí.</translation>
    </message>
    <message>
        <source>Nothing more of this pack can be taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>No se puede tomar nada más de este paquete.</translation>
    </message>
    <message>
        <source>Nothing of this pack can be taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>No se puede tomar nada de este paquete.</translation>
    </message>
    <message>
        <source>It could not be looked at to the end. Nothing was changed.</source>
        <extracomment>import_words.py</extracomment>
        <translation>No se pudo mirar hasta el final. No se cambió nada.</translation>
    </message>
    <message>
        <source>The import is complete.</source>
        <extracomment>import_words.py</extracomment>
        <translation>La importación está completa.</translation>
    </message>
    <message>
        <source>Nothing in this pack was new here.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Nada de este paquete era nuevo aquí.</translation>
    </message>
    <message>
        <source>The import is partly done.</source>
        <extracomment>import_words.py</extracomment>
        <translation>La importación se hizo en parte.</translation>
    </message>
    <message>
        <source>The pack was refused. Nothing of it was taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>El paquete fue rechazado. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>The import was stopped. What had been copied is kept; import the pack again to get the rest.</source>
        <extracomment>import_words.py</extracomment>
        <translation>La importación se detuvo. Lo copiado se conserva; importe de nuevo el paquete para obtener el resto.</translation>
    </message>
    <message>
        <source>Without the date of its signature</source>
        <extracomment>import_words.py</extracomment>
        <translation>Sin la fecha de su firma</translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <extracomment>import_words.py; for one: {n} month ago</extracomment>
        <translation>
            <numerusform>hace {n} mes</numerusform>
            <numerusform>hace {n} meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint compared</source>
        <extracomment>import_words.py</extracomment>
        <translation>Huella comparada</translation>
    </message>
    <message>
        <source>It is the one that you gave</source>
        <extracomment>import_words.py</extracomment>
        <translation>Es la que usted dio</translation>
    </message>
    <message>
        <source>Publisher known</source>
        <extracomment>import_words.py</extracomment>
        <translation>Editor conocido</translation>
    </message>
    <message>
        <source>Known here as {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>Conocido aquí como {name}</translation>
    </message>
    <message>
        <source>Importing from {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>Importando de {name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>import_words.py, updates_page.py</extracomment>
        <translation>Importando</translation>
    </message>
    <message>
        <source>The import is not finished. What had been copied is kept.</source>
        <extracomment>import_words.py</extracomment>
        <translation>La importación no ha terminado. Lo copiado se conserva.</translation>
    </message>
    <message>
        <source>The import has ended.</source>
        <extracomment>import_words.py</extracomment>
        <translation>La importación ha terminado.</translation>
    </message>
    <message>
        <source>no document changed</source>
        <extracomment>import_words.py</extracomment>
        <translation>ningún documento cambió</translation>
    </message>
    <message>
        <source>{changes}; {size} read.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{changes}; {size} leídos.</translation>
    </message>
    <message>
        <source>{place} is a publisher&apos;s card, and no pack. Nothing was done. It says by which key a publisher is recognised. Add the publisher&apos;s address under Packs &amp; sources.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{place} es la tarjeta de un editor, no un paquete. No se hizo nada. Indica por qué clave se reconoce a un editor. Añada la dirección del editor en «Paquetes y fuentes».</translation>
    </message>
    <message>
        <source>{place} is what a publisher puts on a server, and no pack. Nothing was done. Add this folder as a source under Packs &amp; sources: it is fetched from there.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{place} es lo que un editor pone en un servidor, no un paquete. No se hizo nada. Añada esta carpeta como fuente en «Paquetes y fuentes»: se descarga de allí.</translation>
    </message>
    <message>
        <source>{place} is a publisher&apos;s repository, and no pack. Nothing was done. On the page Publish, a pack can be made of it.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{place} es el repositorio de un editor, no un paquete. No se hizo nada. En la página «Publicar» se puede hacer un paquete con él.</translation>
    </message>
    <message>
        <source>The new list of {item} leaves out most of what it has here. That is more often a mistake, or an attack, than a wish, so it was not taken over: nothing was removed. Ask the publisher. If it is meant, take the shorter list over below.</source>
        <extracomment>import_words.py</extracomment>
        <translation>La nueva lista de {item} omite la mayor parte de lo que hay aquí. Suele ser más un error o un ataque que un deseo, así que no se aceptó: no se quitó nada. Pregunte al editor. Si es lo que se quiere, acepte abajo la lista más corta.</translation>
    </message>
    <message>
        <source>The pack offers documents of {item}, which come from another source on this computer. They were refused, so that nobody can replace another&apos;s guidance. Compare both fingerprints with the publisher&apos;s own; those of your sources stand under Packs &amp; sources. If the pack is the right one, remove that source first.</source>
        <extracomment>import_words.py</extracomment>
        <translation>El paquete ofrece documentos de {item}, que aquí vienen de otra fuente. Se rechazaron para que nadie pueda sustituir las orientaciones de otro. Compare ambas huellas con la del editor; las de sus fuentes están en «Paquetes y fuentes». Si el paquete es el correcto, quite primero esa fuente.</translation>
    </message>
    <message>
        <source>About this document</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Acerca de este documento</translation>
    </message>
    <message>
        <source>Cites</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Cited by</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Citado por</translation>
    </message>
    <message>
        <source>More like this</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Más como este</translation>
    </message>
    <message>
        <source>The file of this document is gone</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>El archivo de este documento ya no está</translation>
    </message>
    <message>
        <source>It had been downloaded, and is not on this laptop any more. It comes again with the next sync.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Se había descargado y ya no está en este equipo. Volverá con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Type the password to read it here. The password is forgotten when Fieldshelf is closed.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Escriba la contraseña para leerlo aquí. La contraseña se olvida al cerrar Fieldshelf.</translation>
    </message>
    <message>
        <source>That password does not open it. Check capital letters and the keyboard’s language, then try again.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Esa contraseña no lo abre. Compruebe las mayúsculas y el idioma del teclado y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This document is locked with a password</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Este documento está protegido con contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open its {part}</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Abrir: {part}</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Qué se conserva aquí</translation>
    </message>
    <message>
        <source>Texts of everything are kept, so that all of it can be searched. Choose which documents are, too.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Se conservan los textos de todo, para poder buscar en todo. Elija qué documentos se conservan también.</translation>
    </message>
    <message>
        <source>Keep collections that come later, too</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Conservar también las colecciones que lleguen después</translation>
    </message>
    <message>
        <source>Languages and kinds</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Idiomas y tipos</translation>
    </message>
    <message>
        <source>Room on this laptop</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Espacio en este equipo</translation>
    </message>
    <message>
        <source>The library may take</source>
        <extracomment>keep_page.py</extracomment>
        <translation>La biblioteca puede ocupar</translation>
    </message>
    <message>
        <source>Fetch documents, too</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Obtener también los documentos</translation>
    </message>
    <message>
        <source>Only texts are fetched at present, whatever is chosen here.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Por ahora solo se obtienen textos, sea cual sea esta elección.</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>What this changes</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Qué cambia con esto</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Tipos de archivo</translation>
    </message>
    <message>
        <source>{size} of {most} used</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} usados de {most}</translation>
    </message>
    <message>
        <source>{size} used</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} usados</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} libres en este disco</translation>
    </message>
    <message>
        <source>{size} chosen.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} elegidos.</translation>
    </message>
    <message>
        <source>{size} of it come with the next check.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>De ello, {size} llegan con la próxima comprobación.</translation>
    </message>
    <message>
        <source>All of it is on this laptop.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Todo está en este equipo.</translation>
    </message>
    <message>
        <source>There is not enough room for it: what replaces older guidance comes first.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>No hay espacio suficiente: primero llega lo que sustituye a directrices anteriores.</translation>
    </message>
    <message>
        <source>Remove {size} that are here and not chosen</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Quitar {size} que están aquí y no se eligieron</translation>
    </message>
    <message>
        <source>They can be searched and fetched again; your notes stay.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Se pueden seguir buscando y volver a obtener; sus notas se conservan.</translation>
    </message>
    <message>
        <source>{size} of it came with a pack, and come back only with another one; your notes stay.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>De ello, {size} llegaron con un paquete y solo vuelven con otro; sus notas se conservan.</translation>
    </message>
    <message>
        <source>A check is running. This can be changed when it has ended.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Hay una comprobación en curso. Esto se puede cambiar cuando termine.</translation>
    </message>
    <message>
        <source>Applied. {size} were removed.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Aplicado. Se quitaron {size}.</translation>
    </message>
    <message>
        <source>Applied.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Aplicado.</translation>
    </message>
    <message>
        <source>{size} were removed.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Se quitaron {size}.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>{some} de {all}</translation>
    </message>
    <message>
        <source>a part</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>una parte</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>only texts</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>solo textos</translation>
    </message>
    <message>
        <source>Get when online</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Obtener al conectarse</translation>
    </message>
    <message>
        <source>Do not get {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>No obtener {title}</translation>
    </message>
    <message>
        <source>Nothing waits. Documents that you ask for and that are not here yet stand here, and come before all others.</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Nada espera. Los documentos que pida y que aún no están aquí aparecen en esta lista, y llegan antes que los demás.</translation>
    </message>
    <message>
        <source>Earlier: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Antes: {title}</translation>
    </message>
    <message>
        <source>Later: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Después: {title}</translation>
    </message>
    <message>
        <source>Largest documents here</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Documentos más grandes aquí</translation>
    </message>
    <message>
        <source>Get again</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>Get again: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Obtener de nuevo: {title}</translation>
    </message>
    <message>
        <source>Removed by you, {size}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Quitado por usted, {size}</translation>
    </message>
    <message>
        <source>Remove “{title}” ({size}) from this laptop? It can still be found and searched, and your notes stay. It comes back when you ask for it, from its source or with a pack.</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>¿Quitar «{title}» ({size}) de este equipo? Se podrá seguir encontrando y buscando en él, y sus notas se conservan. Vuelve cuando lo pida, desde su fuente o con un paquete.</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Quitar un documento</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <extracomment>keeping.py</extracomment>
        <translation>hasta {size}</translation>
    </message>
    <message>
        <source>The library cannot be written any more: its folder was protected, or belongs to somebody else. Reading and searching go on; nothing new is taken in.</source>
        <extracomment>library_strip.py</extracomment>
        <translation>Ya no se puede escribir en la biblioteca: su carpeta fue protegida o pertenece a otra persona. Se puede seguir leyendo y buscando; no se incorpora nada nuevo.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>media_panel.py</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>It plays in the program that this laptop has for it.</source>
        <extracomment>media_panel.py</extracomment>
        <translation>Se reproduce en el programa que este equipo tiene para ello.</translation>
    </message>
    <message>
        <source>Play with the system’s player</source>
        <extracomment>media_panel.py</extracomment>
        <translation>Reproducir con el reproductor del sistema</translation>
    </message>
    <message>
        <source>This link leads out of the library, to {address}. It needs a connection, and that site learns that you came.</source>
        <extracomment>outside.py</extracomment>
        <translation>Este enlace lleva fuera de la biblioteca, a {address}. Necesita conexión, y ese sitio sabrá que usted lo visitó.</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>outside.py</extracomment>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>Folder of the pack, or the stick that it is on</source>
        <extracomment>pack_ways.py</extracomment>
        <translation>Carpeta del paquete o memoria en la que está</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <extracomment>page_images.py</extracomment>
        <translation>Esta página no se puede mostrar.</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Select the text of the page</source>
        <extracomment>pdf_view.py</extracomment>
        <translation>Seleccionar el texto de la página</translation>
    </message>
    <message>
        <source>{rate}, limit {most}</source>
        <extracomment>phases.py</extracomment>
        <translation>{rate}, límite {most}</translation>
    </message>
    <message>
        <source>Printed {day} from Fieldshelf</source>
        <extracomment>printing.py</extracomment>
        <translation>Impreso el {day} desde Fieldshelf</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on and connected, then try again.</source>
        <extracomment>printing.py</extracomment>
        <translation>La impresora no recibió nada. Compruebe que está encendida y conectada y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The first page is being prepared.</source>
        <extracomment>printing.py</extracomment>
        <translation>Se está preparando la primera página.</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <extracomment>printing.py</extracomment>
        <translation>Detener la impresión</translation>
    </message>
    <message>
        <source>{n} of {total} pages printed</source>
        <extracomment>printing.py</extracomment>
        <translation>Páginas impresas: {n} de {total}</translation>
    </message>
    <message>
        <source>Not printed</source>
        <extracomment>printing.py</extracomment>
        <translation>No se imprimió</translation>
    </message>
    <message>
        <source>Fetch it now</source>
        <extracomment>proposal.py, updates_page.py</extracomment>
        <translation>Obtener ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>proposal.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>what a button does</comment>
        <extracomment>publish_handing.py</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>reader_bar.py, slide_view.py</extracomment>
        <translation>Diapositiva</translation>
    </message>
    <message>
        <source>Size and direction of the pages</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Tamaño y orientación de las páginas</translation>
    </message>
    <message>
        <source>One page at a time</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Una página a la vez</translation>
    </message>
    <message>
        <source>Rotate to the right</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Rotate to the left</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Pages below each other</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Páginas una debajo de otra</translation>
    </message>
    <message>
        <source>It was broken off when Fieldshelf or the computer was switched off. The next check goes on with it.</source>
        <extracomment>records.py</extracomment>
        <translation>Se interrumpió al apagarse Fieldshelf o el equipo. La próxima comprobación continúa.</translation>
    </message>
    <message>
        <source>{changes}; received and verified.</source>
        <extracomment>records.py</extracomment>
        <translation>{changes}; recibido y verificado.</translation>
    </message>
    <message>
        <source>What was still missing was received and verified.</source>
        <extracomment>records.py</extracomment>
        <translation>Se recibió y verificó lo que aún faltaba.</translation>
    </message>
    <message>
        <source>Nothing had changed.</source>
        <extracomment>records.py</extracomment>
        <translation>Nada había cambiado.</translation>
    </message>
    <message>
        <source>Fieldshelf: history of updates, {date}</source>
        <extracomment>records.py</extracomment>
        <translation>Fieldshelf: historial de actualizaciones, {date}</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another place.</source>
        <extracomment>records.py</extracomment>
        <translation>No se pudo escribir {path}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Say what you did and what happened. Below it stands what the program knows of itself: no titles, no searches, no names. Read it, change what you like, and save it as a file for whoever helps you. Nothing is sent.</source>
        <extracomment>report_page.py</extracomment>
        <translation>Diga qué hizo y qué ocurrió. Debajo figura lo que el programa sabe de sí mismo: ni títulos, ni búsquedas, ni nombres. Léalo, cambie lo que quiera y guárdelo como archivo para quien le ayude. No se envía nada.</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>report_page.py</extracomment>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <extracomment>report_page.py</extracomment>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <extracomment>report_page.py</extracomment>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>report_page.py</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <extracomment>report_page.py</extracomment>
        <translation>El informe se ha guardado.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another folder.</source>
        <extracomment>report_page.py</extracomment>
        <translation>No se ha podido guardar allí el informe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Límite diario</translation>
    </message>
    <message>
        <source>{size} a day</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>{size} al día</translation>
    </message>
    <message>
        <source>Ask before downloads over {size}</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Preguntar antes de descargar más de {size}</translation>
    </message>
    <message>
        <source>{size} used today</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>{size} usados hoy</translation>
    </message>
    <message>
        <source>{size} used today, {left} left</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>{size} usados hoy, quedan {left}</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Ask before downloads over</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Preguntar antes de descargar más de</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>search_box.py, settings_page.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What you choose counts at once, for this laptop only.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Lo que elija vale de inmediato, solo para este equipo.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Documents stay in their own languages.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Los documentos siguen en sus idiomas.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Pages of documents stay light.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Las páginas de los documentos siguen claras.</translation>
    </message>
    <message>
        <source>theme dark light</source>
        <extracomment>settings_page.py</extracomment>
        <translation>tema oscuro claro</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>settings_page.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text, rows and icons together. The window opens again for it.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Texto, filas e iconos a la vez. La ventana se abre de nuevo para ello.</translation>
    </message>
    <message>
        <source>zoom font</source>
        <extracomment>settings_page.py</extracomment>
        <translation>zoom letra fuente</translation>
    </message>
    <message>
        <source>Show only icons at the side</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Mostrar solo iconos al lado</translation>
    </message>
    <message>
        <source>Their names stand in their tooltips.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Sus nombres figuran en las indicaciones.</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Abrir lo que estaba abierto la última vez</translation>
    </message>
    <message>
        <source>The documents in their tabs, at their pages.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Los documentos en sus pestañas, en sus páginas.</translation>
    </message>
    <message>
        <source>Search and guidance can show only what is for you.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>La búsqueda y las orientaciones pueden mostrar solo lo que es para usted.</translation>
    </message>
    <message>
        <source>post mission audience</source>
        <extracomment>settings_page.py</extracomment>
        <translation>puesto misión destinatarios</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Lo que se guarda sobre usted</translation>
    </message>
    <message>
        <source>Keep what I have read</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Guardar lo que he leído</translation>
    </message>
    <message>
        <source>On this laptop only. Without it nothing is opened again by itself.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Solo en este equipo. Sin ello nada se vuelve a abrir por sí solo.</translation>
    </message>
    <message>
        <source>history private</source>
        <extracomment>settings_page.py</extracomment>
        <translation>historial privado</translation>
    </message>
    <message>
        <source>Keep what I have searched for</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Guardar lo que he buscado</translation>
    </message>
    <message>
        <source>On this laptop only. It is offered again below the search box.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Solo en este equipo. Se ofrece de nuevo debajo del cuadro de búsqueda.</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>settings_page.py</extracomment>
        <translation>historial</translation>
    </message>
    <message>
        <source>How often sources are asked, when, how fast and what is fetched.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Con qué frecuencia se consultan las fuentes, cuándo, a qué velocidad y qué se obtiene.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>sync network speed limit metered</source>
        <extracomment>settings_page.py</extracomment>
        <translation>sincronización red velocidad límite</translation>
    </message>
    <message>
        <source>Where the documents on this laptop come from.</source>
        <extracomment>settings_page.py, sources_page.py</extracomment>
        <translation>De dónde vienen los documentos de este equipo.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>The program, and this folder: nothing else holds your documents.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>El programa y esta carpeta: nada más contiene sus documentos.</translation>
    </message>
    <message>
        <source>How much it takes</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Cuánto ocupa</translation>
    </message>
    <message>
        <source>space disk</source>
        <extracomment>settings_page.py</extracomment>
        <translation>espacio disco</translation>
    </message>
    <message>
        <source>How to find, read and update, in a few minutes.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Cómo buscar, leer y actualizar, en pocos minutos.</translation>
    </message>
    <message>
        <source>You read and change the report before you give it to anybody.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Usted lee y cambia el informe antes de darlo a nadie.</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Redactar un informe…</translation>
    </message>
    <message>
        <source>Its version, and the licences of all that is in it.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Su versión, y las licencias de todo lo que contiene.</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <extracomment>sidebar.py</extracomment>
        <translation>Mostrar solo iconos</translation>
    </message>
    <message>
        <source>Show names</source>
        <extracomment>sidebar.py</extracomment>
        <translation>Mostrar los nombres</translation>
    </message>
    <message>
        <source>{left} left of your {size}</source>
        <extracomment>sidebar.py</extracomment>
        <translation>Quedan {left} de sus {size}</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <extracomment>slide_view.py</extracomment>
        <translation>Notas del orador</translation>
    </message>
    <message>
        <source>This slide has no words.</source>
        <extracomment>slide_view.py</extracomment>
        <translation>Esta diapositiva no tiene texto.</translation>
    </message>
    <message>
        <source>Comes with packs; no address is known.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Llega con paquetes; no se conoce ninguna dirección.</translation>
    </message>
    <message>
        <source>Ask the publisher for the fingerprint by another way, and type what you were told: it is compared.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Pida la huella al editor por otra vía y escriba lo que le dijeron: se compara.</translation>
    </message>
    <message>
        <source>Next try: {when}.</source>
        <extracomment>source_card.py, source_rows.py</extracomment>
        <translation>Próximo intento: {when}.</translation>
    </message>
    <message>
        <source>Also asked at: {places}</source>
        <extracomment>source_card.py</extracomment>
        <translation>También se consulta en: {places}</translation>
    </message>
    <message>
        <source>Asked at no other place.</source>
        <extracomment>source_card.py</extracomment>
        <translation>No se consulta en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Mirrors…</source>
        <extracomment>source_card.py</extracomment>
        <translation>Réplicas…</translation>
    </message>
    <message>
        <source>Change the mirrors of {name}</source>
        <extracomment>source_card.py</extracomment>
        <translation>Cambiar las réplicas de {name}</translation>
    </message>
    <message>
        <source>Mirrors, with a space between them</source>
        <extracomment>source_card.py</extracomment>
        <translation>Réplicas, separadas por un espacio</translation>
    </message>
    <message>
        <source>Other addresses or folders with the same collections, with a space between them. They need no trust.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Otras direcciones o carpetas con las mismas colecciones, separadas por un espacio. No hace falta confiar en ellas.</translation>
    </message>
    <message>
        <source>Take its files off this laptop, too: {size}</source>
        <extracomment>source_card.py</extracomment>
        <translation>Quitar también sus archivos de este equipo: {size}</translation>
    </message>
    <message>
        <source>What is taken off can still be searched. It comes back when the source is added again.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Lo que se quita se puede seguir buscando. Vuelve cuando se añade de nuevo la fuente.</translation>
    </message>
    <message>
        <source>What is kept here…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>Qué se conserva aquí…</translation>
    </message>
    <message>
        <source>For another laptop…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>Para otro equipo…</translation>
    </message>
    <message numerus="yes">
        <source>{n} items come with the next update</source>
        <extracomment>status_bar.py; for one: {n} item comes with the next update</extracomment>
        <translation>
            <numerusform>{n} elemento llega con la próxima actualización</numerusform>
            <numerusform>{n} elementos llegan con la próxima actualización</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items waiting for a connection</source>
        <extracomment>status_bar.py; for one: {n} item waiting for a connection</extracomment>
        <translation>
            <numerusform>{n} elemento espera una conexión</numerusform>
            <numerusform>{n} elementos esperan una conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>switch.py</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>switch.py</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Open documents</source>
        <extracomment>tabs.py</extracomment>
        <translation>Documentos abiertos</translation>
    </message>
    <message>
        <source>Close this document</source>
        <extracomment>tabs.py</extracomment>
        <translation>Cerrar este documento</translation>
    </message>
    <message>
        <source>See what would come</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Ver qué llegaría</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Paused. What has arrived is kept, and it goes on where it stopped.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>En pausa. Lo que ha llegado se conserva, y continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>You can keep working. Finished documents open at once, and a broken connection starts again where it stopped.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Puede seguir trabajando. Los documentos terminados se abren enseguida, y una conexión interrumpida continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Superseding guidance comes first</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Primero llega lo que sustituye a otras directrices</translation>
    </message>
    <message>
        <source>Fetch {what}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Obtener {what}</translation>
    </message>
    <message>
        <source>What would come</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Qué llegaría</translation>
    </message>
    <message>
        <source>{size} of texts</source>
        <extracomment>updates_page.py</extracomment>
        <translation>{size} de textos</translation>
    </message>
    <message>
        <source>Only lists and changes of status, which are small.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Solo listas y cambios de estado, que son pequeños.</translation>
    </message>
    <message>
        <source>Nothing new: everything that is wanted is on this laptop.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Nada nuevo: todo lo deseado está en este equipo.</translation>
    </message>
    <message>
        <source>{size} of it would come today, {later} would wait for another day.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>De ello, {size} llegarían hoy y {later} esperarían a otro día.</translation>
    </message>
    <message>
        <source>Last import</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Última importación</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents that were open last time are not in this library any more.</source>
        <extracomment>whereabouts.py; for one: {n} document that was open last time is not in this library any more.</extracomment>
        <translation>
            <numerusform>{n} documento que estaba abierto la última vez ya no está en esta biblioteca.</numerusform>
            <numerusform>{n} documentos que estaban abiertos la última vez ya no están en esta biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>wording.py</extracomment>
        <translation>Obra de referencia</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>its number</comment>
        <extracomment>info_panel.py</extracomment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>In effect</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Review due</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Handling</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Manejo</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>None, {status}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Ninguna, {status}</translation>
    </message>
    <message>
        <source>No review date given</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Sin fecha de revisión</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>{status}, you are here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{status}, está aquí</translation>
    </message>
    <message>
        <source>{status} {date}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{status} ({date})</translation>
    </message>
    <message>
        <source>Claimed by others</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Afirmado por otros</translation>
    </message>
    <message>
        <source>Only its own publisher, or one that it names, can replace a document.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Solo su propio editor, o uno que él nombre, puede sustituir un documento.</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Firma verificada</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Firmado por {name}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>info_panel.py, preview.py, source_card.py</extracomment>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>De {name}.</translation>
    </message>
    <message>
        <source>Nobody vouches for it: it was taken from there as it is.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Nadie responde de él: se tomó de allí tal cual.</translation>
    </message>
    <message>
        <source>Unknown publisher</source>
        <extracomment>info_panel.py, preview.py</extracomment>
        <translation>Editor desconocido</translation>
    </message>
    <message>
        <source>Calls itself {name}.</source>
        <extracomment>import_page.py, info_panel.py</extracomment>
        <translation>Se hace llamar {name}.</translation>
    </message>
    <message>
        <source>Compare its fingerprint under Packs &amp; sources.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Compare su huella en «Paquetes y fuentes».</translation>
    </message>
    <message>
        <source>Checked here {date}.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Comprobado aquí el {date}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>import_parts.py, info_panel.py</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>edition of {date}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>edición: {date}</translation>
    </message>
    <message>
        <source>edition of {date}, older than the document</source>
        <extracomment>info_panel.py</extracomment>
        <translation>edición: {date}, anterior al documento</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Not here, {size}</source>
        <extracomment>info_panel.py, instead_panel.py, wording.py</extracomment>
        <translation>No está aquí, {size}</translation>
    </message>
    <message>
        <source>Open in {language}</source>
        <extracomment>info_panel.py, wording.py</extracomment>
        <translation>Abrir en {language}</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Relacionados</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>coming_rows.py, import_parts.py, info_panel.py, publish_steps.py; for one: and {n} more</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {title}, {status}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Abrir {title}, {status}</translation>
    </message>
    <message>
        <source>not in this library</source>
        <extracomment>info_panel.py</extracomment>
        <translation>no está en esta biblioteca</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>first_run.py, language_button.py, settings_page.py</extracomment>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <extracomment>main_window.py</extracomment>
        <translation>↑ ↓ elegir</translation>
    </message>
    <message>
        <source>Enter open</source>
        <extracomment>main_window.py</extracomment>
        <translation>Enter abrir</translation>
    </message>
    <message>
        <source>Space preview</source>
        <extracomment>main_window.py</extracomment>
        <translation>Espacio vista previa</translation>
    </message>
    <message>
        <source>Alt+↓ suggestions</source>
        <extracomment>main_window.py</extracomment>
        <translation>Alt+↓ sugerencias</translation>
    </message>
    <message>
        <source>F3 next hit</source>
        <extracomment>main_window.py</extracomment>
        <translation>F3 resultado siguiente</translation>
    </message>
    <message>
        <source>Ctrl+F find in this document</source>
        <extracomment>main_window.py</extracomment>
        <translation>Ctrl+F buscar en este documento</translation>
    </message>
    <message>
        <source>Alt+← back</source>
        <extracomment>main_window.py</extracomment>
        <translation>Alt+← atrás</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <extracomment>main_window.py</extracomment>
        <translation>No se puede abrir la biblioteca</translation>
    </message>
    <message>
        <source>Close Fieldshelf</source>
        <extracomment>main_window.py</extracomment>
        <translation>Cerrar Fieldshelf</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <extracomment>main_window.py</extracomment>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <extracomment>instead_panel.py, outside.py, reader_bar.py</extracomment>
        <translation>Abrir con el programa del sistema</translation>
    </message>
    <message>
        <source>“{name}” can contain parts that run on this laptop. Open it only if you trust who published it.</source>
        <extracomment>outside.py</extracomment>
        <translation>«{name}» puede contener partes que se ejecutan en este equipo. Ábralo solo si confía en quien lo publicó.</translation>
    </message>
    <message>
        <source>Document page</source>
        <extracomment>pdf_view.py</extracomment>
        <translation>Página del documento</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>phases.py</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>phases.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>phases.py</extracomment>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>phases.py</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>phases.py</extracomment>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>phases.py</extracomment>
        <translation>Indexar</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>export_page.py, phases.py, publish_steps.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>preview.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>changes_view.py, preview.py</extracomment>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>changes_view.py, preview.py</extracomment>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Open the new edition</source>
        <extracomment>preview.py, wording.py</extracomment>
        <translation>Abrir la nueva edición</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>preview.py, settings_page.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <extracomment>preview.py, reader_bar.py</extracomment>
        <translation>Copiar referencia</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>preview.py</extracomment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <extracomment>preview.py</extracomment>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>preview.py</extracomment>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Open at page {n}</source>
        <extracomment>preview.py</extracomment>
        <translation>Abrir pág. {n}</translation>
    </message>
    <message>
        <source>Open at slide {n}</source>
        <extracomment>preview.py</extracomment>
        <translation>Abrir diapositiva {n}</translation>
    </message>
    <message>
        <source>Place {n} of {total}</source>
        <extracomment>preview.py</extracomment>
        <translation>Lugar {n} de {total}</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>preview.py</extracomment>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>This document was published without a file.</source>
        <extracomment>preview.py</extracomment>
        <translation>Este documento se publicó sin archivo.</translation>
    </message>
    <message>
        <source>There is no text to show before it is here.</source>
        <extracomment>preview.py</extracomment>
        <translation>No hay texto que mostrar hasta que esté aquí.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <extracomment>preview.py</extracomment>
        <translation>Esto no se puede mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>proposal.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What will change</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Qué cambiará</translation>
    </message>
    <message>
        <source>Compare again</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Go on to sign</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Pasar a la firma</translation>
    </message>
    <message>
        <source>Nothing in these documents stands out.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Nada llama la atención en estos documentos.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are unchanged.</source>
        <extracomment>publish_changes.py; for one: {n} document is unchanged.</extracomment>
        <translation>
            <numerusform>{n} documento no ha cambiado.</numerusform>
            <numerusform>{n} documentos no han cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {upload} to upload; a reader who is up to date fetches at most {fetch}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Como máximo {upload} por subir; un lector al día descarga como máximo {fetch}.</translation>
    </message>
    <message>
        <source>Collections: {listed}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Colecciones: {listed}.</translation>
    </message>
    <message>
        <source>{change}: {fields}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>{change}: {fields}</translation>
    </message>
    <message>
        <source>In documents that have not changed, as before: {listed}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>En los documentos que no han cambiado, como antes: {listed}.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <extracomment>history_card.py, import_parts.py, publish_changes.py; for one: Show all {n}</extracomment>
        <translation>
            <numerusform>Mostrar {n}</numerusform>
            <numerusform>Mostrar los {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened in a tab.</source>
        <extracomment>main_window.py</extracomment>
        <translation>Abierto en una pestaña.</translation>
    </message>
    <message>
        <source>Another program has asked this window for something that it does not understand.</source>
        <extracomment>one_window.py</extracomment>
        <translation>Otro programa ha pedido a esta ventana algo que no entiende.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which the sheet has</source>
        <extracomment>publish_changes.py; for one: and {n} more, which the sheet has</extracomment>
        <translation>
            <numerusform>y {n} más, que está en la hoja</numerusform>
            <numerusform>y {n} más, que están en la hoja</numerusform>
        </translation>
    </message>
    <message>
        <source>superseded by {document}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>sustituido por {document}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <source>other than signed: {fields}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>distinto de lo firmado: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>publish_changes.py; for one: {n} file</extracomment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at this before you sign</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Mírelo antes de firmar</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder with the documents</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Carpeta con los documentos</translation>
    </message>
    <message>
        <source>Choose it, or drop it here</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Elíjala o suéltela aquí</translation>
    </message>
    <message>
        <source>Collection</source>
        <extracomment>keep_parts.py, publish_folder.py</extracomment>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Read the folder</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Leer la carpeta</translation>
    </message>
    <message>
        <source>Write the sheet anew</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Escribir la hoja de nuevo</translation>
    </message>
    <message>
        <source>The corrections in the sheet that were not read back are lost.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Se pierden las correcciones de la hoja que no se leyeron.</translation>
    </message>
    <message>
        <source>Every file is read, and a sheet is written with what is found. Nothing is published by that.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Se lee cada archivo y se escribe una hoja con lo que se encuentra. Con eso no se publica nada.</translation>
    </message>
    <message>
        <source>Collection that they belong to: choose one, or write a new name</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Colección a la que pertenecen: elija una o escriba un nombre nuevo</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows stand in the sheet.</source>
        <extracomment>publish_folder.py; for one: {n} row stands in the sheet.</extracomment>
        <translation>
            <numerusform>La hoja tiene {n} fila.</numerusform>
            <numerusform>La hoja tiene {n} filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents have no file in this folder, and stay published as they are. To withdraw them, write withdrawn in the column status of their rows:</source>
        <extracomment>publish_folder.py; for one: {n} document has no file in this folder, and stays published as it is. To withdraw it, write withdrawn in the column status of its row:</extracomment>
        <translation>
            <numerusform>{n} documento no tiene archivo en esta carpeta y sigue publicado como está. Para retirarlo, escriba withdrawn en la columna status de su fila:</numerusform>
            <numerusform>{n} documentos no tienen archivo en esta carpeta y siguen publicados como están. Para retirarlos, escriba withdrawn en la columna status de sus filas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>The sheet has a row for every file. Much in it is guessed: correct what is wrong, save it, and read it back. It can be read back as it stands, too.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>La hoja tiene una fila por archivo. Mucho está supuesto: corrija lo que esté mal, guárdela y vuelva a leerla. También puede leerse tal como está.</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Abrir la hoja</translation>
    </message>
    <message>
        <source>Read it back</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Volver a leerla</translation>
    </message>
    <message>
        <source>Save the sheet when you have corrected it, then read it back.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Guarde la hoja cuando la haya corregido y vuelva a leerla.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents added</source>
        <extracomment>publish_folder.py; for one: {n} document added</extracomment>
        <translation>
            <numerusform>{n} documento añadido</numerusform>
            <numerusform>{n} documentos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <extracomment>publish_folder.py; for one: {n} unchanged</extracomment>
        <translation>
            <numerusform>{n} sin cambios</numerusform>
            <numerusform>{n} sin cambios</numerusform>
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
        <translation>Firmar</translation>
    </message>
    <message>
        <source>With the signature, all that stands above becomes what readers get once it is handed out. That cannot be taken back; a later signature can say something else.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Con la firma, todo lo que está arriba pasa a ser lo que reciben los lectores cuando se distribuya. No se puede deshacer; una firma posterior puede decir otra cosa.</translation>
    </message>
    <message>
        <source>Passphrase of the keys</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Contraseña de las claves</translation>
    </message>
    <message>
        <source>Take in documents that are not labelled public</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Incluir documentos no marcados como públicos</translation>
    </message>
    <message>
        <source>Nothing is published yet: signatures of other keys are missing.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Aún no se publica nada: faltan firmas de otras claves.</translation>
    </message>
    <message>
        <source>Signed: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Firmado: {what}, {size}.</translation>
    </message>
    <message>
        <source>Nothing had changed: nothing was signed again.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Nada había cambiado: no se firmó de nuevo.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Stick, or a folder on it</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Memoria, o una carpeta en ella</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Escribir el paquete</translation>
    </message>
    <message>
        <source>Folder of the server, or place of rclone</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Carpeta del servidor, o lugar de rclone</translation>
    </message>
    <message>
        <source>/srv/library, or office:library</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>/srv/library, u office:library</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Address that readers use</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Dirección que usan los lectores</translation>
    </message>
    <message>
        <source>Check what readers find there</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Comprobar lo que encuentran allí los lectores</translation>
    </message>
    <message>
        <source>A pack holds everything, and readers need no connection for it. It is read again once it is written.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Un paquete lo contiene todo y los lectores no necesitan conexión. Se vuelve a leer una vez escrito.</translation>
    </message>
    <message>
        <source>Everything goes to the server in an order in which readers always find a whole library. A place of rclone is set up with that program, which keeps the passwords.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Todo va al servidor en un orden en que los lectores siempre encuentran una biblioteca completa. Un lugar de rclone se configura con ese programa, que guarda las contraseñas.</translation>
    </message>
    <message>
        <source>On a stick</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>En una memoria</translation>
    </message>
    <message>
        <source>On a server</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>En un servidor</translation>
    </message>
    <message>
        <source>Address that readers use, to check what is there</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Dirección que usan los lectores, para comprobar lo que hay</translation>
    </message>
    <message>
        <source>The pack is not as it was written. The stick may be damaged: take another one.</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>El paquete no está como se escribió. La memoria puede estar dañada: use otra.</translation>
    </message>
    <message>
        <source>Written and read again, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Escrito y leído de nuevo, completo: {what}, {size}.</translation>
    </message>
    <message>
        <source>It was there already, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Ya estaba allí, completo: {what}, {size}.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Dónde está</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were left out</source>
        <extracomment>publish_handing.py; for one: {n} document was left out</extracomment>
        <translation>
            <numerusform>Se dejó fuera {n} documento</numerusform>
            <numerusform>Se dejaron fuera {n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not labelled public. The signed list names it all the same, by its title.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>No está marcado como público. La lista firmada lo nombra de todos modos, por su título.</translation>
    </message>
    <message>
        <source>Pack written</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Paquete escrito</translation>
    </message>
    <message>
        <source>Uploaded. Check it at the address that your readers use.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Subido. Compruébelo en la dirección que usan sus lectores.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Subido</translation>
    </message>
    <message>
        <source>It is not complete. Upload it again, then check it once more.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>No está completo. Súbalo de nuevo y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>Checked as a reader would, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Comprobado como lo haría un lector, completo: {what}, {size}.</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>publish_page.py, sidebar.py</extracomment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>A folder of documents becomes a signed collection. Readers see nothing of it before you sign.</source>
        <extracomment>publish_page.py</extracomment>
        <translation>Una carpeta de documentos se convierte en una colección firmada. Los lectores no ven nada antes de que usted firme.</translation>
    </message>
    <message numerus="yes">
        <source>{n} collections</source>
        <extracomment>publish_page.py; for one: {n} collection</extracomment>
        <translation>
            <numerusform>{n} colección</numerusform>
            <numerusform>{n} colecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents} in {collections}</source>
        <extracomment>publish_page.py</extracomment>
        <translation>{documents} en {collections}</translation>
    </message>
    <message>
        <source>Read a folder first</source>
        <extracomment>publish_page.py</extracomment>
        <translation>Lea primero una carpeta</translation>
    </message>
    <message>
        <source>Nothing since the last signature</source>
        <extracomment>publish_page.py</extracomment>
        <translation>Nada desde la última firma</translation>
    </message>
    <message>
        <source>Last signed on {date}</source>
        <extracomment>publish_page.py</extracomment>
        <translation>Última firma el {date}</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Work on another one, or on none. The folder stays where it is.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Trabajar en otro, o en ninguno. La carpeta se queda donde está.</translation>
    </message>
    <message>
        <source>Leave this repository</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Salir de este repositorio</translation>
    </message>
    <message>
        <source>Keys locked with a passphrase</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Claves protegidas con contraseña</translation>
    </message>
    <message>
        <source>Keys are not locked</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Las claves no están protegidas</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>pdf_view.py, publish_side.py, report_page.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Give it to your readers by another way than the documents: on the telephone, or in a letter.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Désela a sus lectores por una vía distinta de los documentos: por teléfono o por carta.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>publish_side.py, source_card.py</extracomment>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Signed on {date}</source>
        <extracomment>import_words.py, publish_side.py</extracomment>
        <translation>Firmado el {date}</translation>
    </message>
    <message>
        <source>Sign again before {date}</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Firme de nuevo antes del {date}</translation>
    </message>
    <message>
        <source>Before signing</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Antes de firmar</translation>
    </message>
    <message>
        <source>Leave it as it was signed</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Dejarlo como se firmó</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Deshacerlo todo</translation>
    </message>
    <message>
        <source>Everything is as it was signed last.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Todo está como se firmó por última vez.</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Aún no se ha añadido nada.</translation>
    </message>
    <message>
        <source>Other than signed: {what}. Readers do not see it yet.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Distinto de lo firmado: {what}. Los lectores aún no lo ven.</translation>
    </message>
    <message>
        <source>Not signed yet: {what}. Readers do not see it.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Aún sin firmar: {what}. Los lectores no lo ven.</translation>
    </message>
    <message>
        <source>Take this back: {what}? What is published, your folders and your sheets stay as they are.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>¿Deshacer esto: {what}? Lo publicado, sus carpetas y sus hojas se quedan como están.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>A repository is a folder of its own. It holds your keys, what you have added, and what you have signed. Keep it on a disk that is backed up, apart from the documents.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Un repositorio es una carpeta aparte. Contiene sus claves, lo que ha añadido y lo que ha firmado. Guárdelo en un disco con copia de seguridad, separado de los documentos.</translation>
    </message>
    <message>
        <source>Make a repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Crear un repositorio</translation>
    </message>
    <message>
        <source>Once for each institute</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Una vez por institución</translation>
    </message>
    <message>
        <source>Name of the institute</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Nombre de la institución</translation>
    </message>
    <message>
        <source>As readers see it beside every document</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Como lo ven los lectores junto a cada documento</translation>
    </message>
    <message>
        <source>Short name</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Stands in addresses and ids, for good</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Figura para siempre en direcciones e identificadores</translation>
    </message>
    <message>
        <source>New or empty folder</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Contraseña para las claves</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Make it</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Crearlo</translation>
    </message>
    <message>
        <source>Whoever has the keys can sign as you. With a passphrase, a stolen copy of the folder is not enough. Nobody can give you a forgotten passphrase back. Without one, the keys are not locked.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Quien tenga las claves puede firmar en su nombre. Con una contraseña, una copia robada de la carpeta no basta. Nadie puede devolverle una contraseña olvidada. Sin ella, las claves no están protegidas.</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Abrir un repositorio</translation>
    </message>
    <message>
        <source>One that was made here, or by somebody else</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Creado aquí o por otra persona</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Carpeta del repositorio</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made. Type them again.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Las dos contraseñas son distintas. No se creó nada. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Creando las claves…</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>fields.py, import_page.py, settings_page.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <extracomment>fields.py</extracomment>
        <translation>Elegir: {what}</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>Taking the texts out of the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Extrayendo los textos de los archivos</translation>
    </message>
    <message>
        <source>Keeping the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Guardando los archivos</translation>
    </message>
    <message>
        <source>Preparing lists and texts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Preparando listas y textos</translation>
    </message>
    <message>
        <source>Signing</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Firmando</translation>
    </message>
    <message>
        <source>Putting the files in place</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Colocando los archivos</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Escribiendo el paquete</translation>
    </message>
    <message>
        <source>Reading the pack again</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Leyendo de nuevo el paquete</translation>
    </message>
    <message>
        <source>Carrying the documents</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Llevando los documentos</translation>
    </message>
    <message>
        <source>Carrying patches</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Llevando los parches</translation>
    </message>
    <message>
        <source>Carrying lists and texts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Llevando listas y textos</translation>
    </message>
    <message>
        <source>Carrying the signatures</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Llevando las firmas</translation>
    </message>
    <message>
        <source>Walking what is published</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Recorriendo lo publicado</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>import_words.py, publish_words.py</extracomment>
        <translation>Quitado</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents new</source>
        <extracomment>publish_words.py; for one: {n} document new</extracomment>
        <translation>
            <numerusform>{n} documento nuevo</numerusform>
            <numerusform>{n} documentos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>publish_words.py; for one: {n} changed</extracomment>
        <translation>
            <numerusform>{n} cambiado</numerusform>
            <numerusform>{n} cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded</source>
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} superseded</extracomment>
        <translation>
            <numerusform>{n} sustituido</numerusform>
            <numerusform>{n} sustituidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody can give a pack a name. Ask the publisher for the fingerprint, by telephone or in a letter: these 16 groups must be the same. Type what you were told, and it is compared; if it is the same, the publisher is known.</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Cualquiera puede dar un nombre a un paquete. Pida la huella al editor, por teléfono o por carta: estos 16 grupos deben ser iguales. Escriba lo que le dijeron y se comparará; si coincide, el editor pasa a ser conocido.</translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} withdrawn</extracomment>
        <translation>
            <numerusform>{n} retirado</numerusform>
            <numerusform>{n} retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>A pack is being imported.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Se está importando un paquete.</translation>
    </message>
    <message>
        <source>Not labelled public</source>
        <extracomment>publish_words.py</extracomment>
        <translation>No marcado como público</translation>
    </message>
    <message>
        <source>Broken supersession</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Sustitución incoherente</translation>
    </message>
    <message>
        <source>Language gaps</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Faltan idiomas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Scans and files without text</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Escaneos y archivos sin texto</translation>
    </message>
    <message>
        <source>Date or reference number missing</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Falta la fecha o el número de referencia</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>publish_words.py</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>reference number</source>
        <extracomment>publish_words.py</extracomment>
        <translation>número de referencia</translation>
    </message>
    <message>
        <source>themes</source>
        <extracomment>publish_words.py</extracomment>
        <translation>temas</translation>
    </message>
    <message>
        <source>posts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>puestos</translation>
    </message>
    <message>
        <source>audiences</source>
        <extracomment>publish_words.py</extracomment>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>missions</source>
        <extracomment>publish_words.py</extracomment>
        <translation>misiones</translation>
    </message>
    <message>
        <source>who approved it</source>
        <extracomment>publish_words.py</extracomment>
        <translation>quién lo aprobó</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>publish_words.py</extracomment>
        <translation>contacto</translation>
    </message>
    <message>
        <source>date of issue</source>
        <extracomment>publish_words.py</extracomment>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <source>in effect since</source>
        <extracomment>publish_words.py</extracomment>
        <translation>en vigor desde</translation>
    </message>
    <message>
        <source>review date</source>
        <extracomment>publish_words.py</extracomment>
        <translation>fecha de revisión</translation>
    </message>
    <message>
        <source>edition date</source>
        <extracomment>publish_words.py</extracomment>
        <translation>fecha de la edición</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>publish_words.py</extracomment>
        <translation>estado</translation>
    </message>
    <message>
        <source>place in the collection</source>
        <extracomment>publish_words.py</extracomment>
        <translation>lugar en la colección</translation>
    </message>
    <message>
        <source>rights</source>
        <extracomment>publish_words.py</extracomment>
        <translation>derechos</translation>
    </message>
    <message>
        <source>attribution</source>
        <extracomment>publish_words.py</extracomment>
        <translation>atribución</translation>
    </message>
    <message>
        <source>handling label</source>
        <extracomment>publish_words.py</extracomment>
        <translation>etiqueta de manejo</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>archivos</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>publish_words.py</extracomment>
        <translation>idioma</translation>
    </message>
    <message>
        <source>role of a file</source>
        <extracomment>publish_words.py</extracomment>
        <translation>función de un archivo</translation>
    </message>
    <message>
        <source>collections that it stands in</source>
        <extracomment>publish_words.py</extracomment>
        <translation>colecciones en las que está</translation>
    </message>
    <message>
        <source>titles</source>
        <extracomment>publish_words.py</extracomment>
        <translation>títulos</translation>
    </message>
    <message>
        <source>who else may replace its documents</source>
        <extracomment>publish_words.py</extracomment>
        <translation>quién más puede sustituir sus documentos</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>publish_words.py</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>title in {language}</source>
        <extracomment>publish_words.py</extracomment>
        <translation>título ({language})</translation>
    </message>
    <message>
        <source>{item} is not labelled public, and whatever is published can be read by anybody who finds the place. Signing refuses it. Correct the column handling in the sheet, or take it in when you sign, if that is meant.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>{item} no está marcado como público, y lo publicado puede leerlo cualquiera que encuentre el lugar. La firma lo rechaza. Corrija la columna handling de la hoja o inclúyalo al firmar, si es lo que quiere.</translation>
    </message>
    <message>
        <source>Signatures of {item} are missing. Until then readers see what was published before. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Faltan las firmas de {item}. Hasta entonces los lectores ven lo publicado antes. Devuelva la clave a la carpeta keys del repositorio o haga que se firme en otro lugar: se hace por comandos, y docs/keys.md explica cómo.</translation>
    </message>
    <message>
        <source>A key that must sign is not here. Nothing was signed. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Una clave que debe firmar no está aquí. No se firmó nada. Devuélvala a la carpeta keys del repositorio o haga que se firme en otro lugar: se hace por comandos, y docs/keys.md explica cómo.</translation>
    </message>
    <message>
        <source>More keys must sign than are here. Nothing was signed. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Deben firmar más claves de las que hay aquí. No se firmó nada. Devuélvalas a la carpeta keys del repositorio o haga que se firme en otro lugar: se hace por comandos, y docs/keys.md explica cómo.</translation>
    </message>
    <message>
        <source>The keys are locked with a passphrase. Nothing was signed. Type it above, and sign again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Las claves están protegidas con contraseña. No se firmó nada. Escríbala arriba y firme de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys. Nothing was signed. Type it again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Esta contraseña no abre las claves. No se firmó nada. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>These documents are not labelled public, and whatever is published can be read by anybody who finds the place. Nothing was signed. Correct the column handling in the sheet, or take them in below if that is meant.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Estos documentos no están marcados como públicos, y lo publicado puede leerlo cualquiera que encuentre el lugar. No se firmó nada. Corrija la columna handling de la hoja o inclúyalos abajo si es lo que quiere.</translation>
    </message>
    <message>
        <source>There is no document to publish yet. Nothing was signed. Read a folder and its sheet first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Aún no hay documentos que publicar. No se firmó nada. Lea primero una carpeta y su hoja.</translation>
    </message>
    <message>
        <source>There is no publisher&apos;s repository in this folder. Choose another folder, or make a new one.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>No hay repositorio de editor en esta carpeta. Elija otra carpeta o cree uno nuevo.</translation>
    </message>
    <message>
        <source>Another program is working on this repository. Nothing was changed. Wait until it has finished, and try again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Otro programa está trabajando en este repositorio. No se cambió nada. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is signed yet, so there is nothing to carry. Sign first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Aún no hay nada firmado, así que no hay nada que llevar. Firme primero.</translation>
    </message>
    <message>
        <source>Nothing is signed yet, so there is nothing to pack. Sign first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Aún no hay nada firmado, así que no hay nada que empaquetar. Firme primero.</translation>
    </message>
    <message>
        <source>This name cannot be a collection here. Write a name with letters from A to Z, for example Guidance.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Este nombre no puede ser el de una colección. Escriba un nombre con letras de la A a la Z, por ejemplo Guidance.</translation>
    </message>
    <message>
        <source>This short name cannot be used: it stands in every address. Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Este nombre corto no se puede usar: figura en cada dirección. Use minúsculas, cifras y guiones, y que empiece y termine con letra o cifra.</translation>
    </message>
    <message>
        <source>The sheet cannot be used as it is. Nothing was added. Correct this, save the sheet, and read it back:</source>
        <extracomment>publish_words.py</extracomment>
        <translation>La hoja no se puede usar como está. No se añadió nada. Corrija esto, guarde la hoja y vuelva a leerla:</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>guide_page.py, reader_bar.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Ir a la página (Ctrl+G)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Show or hide what is known about it</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Mostrar u ocultar lo que se sabe de él</translation>
    </message>
    <message>
        <source>of {n}</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>de {n}</translation>
    </message>
    <message>
        <source>No file</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>This document was published without a file. What is known about it is at the side.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Este documento se publicó sin archivo. Lo que se sabe de él está al lado.</translation>
    </message>
    <message>
        <source>This document is not on this laptop yet. It comes with the next sync.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Este documento aún no está en este equipo. Llega con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Read its text</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Leer su texto</translation>
    </message>
    <message>
        <source>This document cannot be shown here</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Este documento no se puede mostrar aquí</translation>
    </message>
    <message>
        <source>This document cannot be opened</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Este documento no se puede abrir</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>changes_view.py, document_hits.py</extracomment>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Mission</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Any post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Cualquier puesto</translation>
    </message>
    <message>
        <source>Any mission</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Cualquier misión</translation>
    </message>
    <message>
        <source>Any audience</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Cualquier destinatario</translation>
    </message>
    <message>
        <source>For my post</source>
        <extracomment>reading_switch.py, settings_page.py</extracomment>
        <translation>Para mi puesto</translation>
    </message>
    <message>
        <source>Only for: {who}</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Solo para: {who}</translation>
    </message>
    <message>
        <source>Only for: {who}. Choose another</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Solo para: {who}. Elegir otro</translation>
    </message>
    <message>
        <source>Show what is for others, too</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Mostrar también lo que es para otros</translation>
    </message>
    <message>
        <source>Show only what is for: {who}</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Mostrar solo lo que es para: {who}</translation>
    </message>
    <message>
        <source>For my post…</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Para mi puesto…</translation>
    </message>
    <message>
        <source>Choose your post, and see only what is for it</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Elija su puesto y vea solo lo que le corresponde</translation>
    </message>
    <message>
        <source>Publishers say for whom a collection or a document is. Choose what you are: search and guidance can then show only what is for you. Nothing is removed, and one click shows all of it again.</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Los editores indican para quién es una colección o un documento. Elija lo que es usted: la búsqueda y las orientaciones podrán mostrar entonces solo lo que le corresponde. No se elimina nada, y un clic vuelve a mostrarlo todo.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <extracomment>import_parts.py, reading_switch.py</extracomment>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>also found in {languages}</source>
        <extracomment>results_model.py</extracomment>
        <translation>hallado también en {languages}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>records.py, schedule_card.py, wording.py</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Fetches</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Qué se descarga</translation>
    </message>
    <message>
        <source>Search guidance and training</source>
        <extracomment>search_box.py</extracomment>
        <translation>Buscar en orientaciones y capacitación</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>guide_page.py, search_box.py, search_head.py</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search everything on this laptop (Ctrl+K or /)</source>
        <extracomment>search_box.py</extracomment>
        <translation>Buscar en todo este equipo (Ctrl+K o /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>search_box.py</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>search_box.py, suggestions.py</extracomment>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>search_box.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab completes: {text}</source>
        <extracomment>search_box.py</extracomment>
        <translation>Tab completa: {text}</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>search_box.py</extracomment>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>search_box.py</extracomment>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>search_head.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <extracomment>search_head.py</extracomment>
        <translation>Mostrar: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n}+ documents</source>
        <extracomment>search_head.py; for one: {n}+ documents</extracomment>
        <translation>
            <numerusform>{n}+ documento</numerusform>
            <numerusform>{n}+ documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded are shown.</source>
        <extracomment>search_head.py</extracomment>
        <translation>Se muestran los sustituidos.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>search_head.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded hidden.</source>
        <extracomment>search_head.py; for one: {n} superseded hidden.</extracomment>
        <translation>
            <numerusform>{n} sustituido oculto.</numerusform>
            <numerusform>{n} sustituidos ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing superseded is hidden.</source>
        <extracomment>search_head.py</extracomment>
        <translation>No hay sustituidos ocultos.</translation>
    </message>
    <message>
        <source>with some of the words, none with all</source>
        <extracomment>search_head.py</extracomment>
        <translation>con algunas de las palabras, ninguno con todas</translation>
    </message>
    <message>
        <source>so far, not everything is searchable yet</source>
        <extracomment>search_head.py</extracomment>
        <translation>hasta ahora: aún no se puede buscar en todo</translation>
    </message>
    <message numerus="yes">
        <source>{n} places in the text</source>
        <extracomment>search_head.py; for one: {n} place in the text</extracomment>
        <translation>
            <numerusform>{n} lugar en el texto</numerusform>
            <numerusform>{n} lugares en el texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <extracomment>search_head.py</extracomment>
        <translation>Quitar el filtro {name}</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>search_page.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>search_page.py</extracomment>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Type a few words, a title or a reference number.</source>
        <extracomment>search_page.py</extracomment>
        <translation>Escriba unas palabras, un título o un número de referencia.</translation>
    </message>
    <message>
        <source>Nothing that is for {who} has these words. Other documents may.</source>
        <extracomment>search_page.py</extracomment>
        <translation>Nada de lo que es para {who} tiene estas palabras. Quizá otros documentos.</translation>
    </message>
    <message>
        <source>Only superseded or withdrawn documents have these words.</source>
        <extracomment>search_page.py</extracomment>
        <translation>Solo documentos sustituidos o retirados tienen estas palabras.</translation>
    </message>
    <message>
        <source>No document here has these words. Try fewer or other words, or take a filter away.</source>
        <extracomment>search_page.py</extracomment>
        <translation>Ningún documento de aquí tiene estas palabras. Pruebe con menos palabras, con otras, o quite un filtro.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>search_page.py</extracomment>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>search_page.py</extracomment>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <extracomment>search_page.py</extracomment>
        <translation>Buscar «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} superseded</source>
        <extracomment>search_page.py; for one: Show {n} superseded</extracomment>
        <translation>
            <numerusform>Mostrar {n} sustituido</numerusform>
            <numerusform>Mostrar {n} sustituidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The search could not be done</source>
        <extracomment>search_page.py</extracomment>
        <translation>No se pudo hacer la búsqueda</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>settings_page.py, sidebar.py, updates_page.py</extracomment>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Packs &amp; sources</source>
        <extracomment>settings_page.py, sidebar.py, sources_page.py</extracomment>
        <translation>Paquetes y fuentes</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>sidebar.py; for one: {n} change</extracomment>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>reader_page.py, sidebar.py, thumbnails.py</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>{size} on this laptop</source>
        <extracomment>keep_parts.py, settings_page.py, sidebar.py</extracomment>
        <translation>{size} en este equipo</translation>
    </message>
    <message>
        <source>Signature known.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>Firma conocida.</translation>
    </message>
    <message>
        <source>Unknown publisher, fingerprint not compared.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>Editor desconocido, huella sin comparar.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>Sin firma.</translation>
    </message>
    <message>
        <source>{said}. {trust}</source>
        <extracomment>import_page.py, source_rows.py</extracomment>
        <translation>{said}. {trust}</translation>
    </message>
    <message>
        <source>Ask your office for its address and fingerprint.</source>
        <extracomment>sources_page.py</extracomment>
        <translation>Pida en su oficina la dirección y la huella.</translation>
    </message>
    <message>
        <source>Publish a collection of your own…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>Publicar una colección propia…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>sources_page.py, updates_page.py</extracomment>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <source>Signature known</source>
        <extracomment>source_card.py</extracomment>
        <translation>Firma conocida</translation>
    </message>
    <message>
        <source>Unknown publisher calling itself {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>Editor desconocido que se hace llamar {name}</translation>
    </message>
    <message>
        <source>Fingerprint not compared</source>
        <extracomment>source_card.py</extracomment>
        <translation>Huella sin comparar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>{result}, last contact {date}</source>
        <extracomment>source_card.py</extracomment>
        <translation>{result}, último contacto: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {groups}</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Huella {groups}</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <extracomment>source_card.py</extracomment>
        <translation>Quitar una fuente</translation>
    </message>
    <message>
        <source>Remove {name}? Its documents stay on this laptop, but nothing new comes from it.</source>
        <extracomment>source_card.py</extracomment>
        <translation>¿Quitar {name}? Sus documentos siguen en este equipo, pero de allí no llegará nada nuevo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Aún no hay ninguna fuente.</translation>
    </message>
    <message>
        <source>Never updated.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Nunca se ha actualizado.</translation>
    </message>
    <message>
        <source>Last updated {age} from {name}.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Última actualización: {age}, de {name}.</translation>
    </message>
    <message>
        <source>Recent search</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Búsqueda reciente</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a suggestion</comment>
        <extracomment>suggestions.py</extracomment>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <extracomment>suggestions.py</extracomment>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Guardarlas</translation>
    </message>
    <message>
        <source>Document text</source>
        <extracomment>text_view.py</extracomment>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Everything here is read without a connection. An update needs one, or a folder in reach.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Todo esto se lee sin conexión. Para actualizar hace falta una, o una carpeta accesible.</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>from {name}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <extracomment>export_page.py, phases.py, publish_steps.py</extracomment>
        <translation>Se detendrá en el próximo punto seguro…</translation>
    </message>
    <message>
        <source>There is no source to ask. Add one first.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>No hay ninguna fuente que consultar. Añada una primero.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>records.py; for one: {n} new</extracomment>
        <translation>
            <numerusform>{n} nuevo</numerusform>
            <numerusform>{n} nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} updated</source>
        <extracomment>import_words.py, publish_folder.py, records.py; for one: {n} updated</extracomment>
        <translation>
            <numerusform>{n} actualizado</numerusform>
            <numerusform>{n} actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} removed</extracomment>
        <translation>
            <numerusform>{n} quitado</numerusform>
            <numerusform>{n} quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fetch</source>
        <extracomment>run_results.py</extracomment>
        <translation>nada que descargar</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more of that kind</source>
        <extracomment>run_results.py; for one: and {n} more of that kind</extracomment>
        <translation>
            <numerusform>y {n} más de ese tipo</numerusform>
            <numerusform>y {n} más de ese tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>since {date}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <source>Nothing changed since you last looked.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Nada ha cambiado desde su última visita.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>coming_rows.py, publish_words.py, updates_page.py, wording.py</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>coming_rows.py, import_words.py, updates_page.py</extracomment>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>wording.py</extracomment>
        <translation>árabe</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>wording.py</extracomment>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>wording.py</extracomment>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>wording.py</extracomment>
        <translation>francés</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>wording.py</extracomment>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>wording.py</extracomment>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>wording.py</extracomment>
        <translation>chino</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>wording.py</extracomment>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <extracomment>wording.py</extracomment>
        <translation>Revisión vencida</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>import_words.py, publish_words.py, wording.py</extracomment>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>import_words.py, publish_words.py, wording.py</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>wording.py</extracomment>
        <translation>Política</translation>
    </message>
    <message>
        <source>SOP</source>
        <extracomment>wording.py</extracomment>
        <translation>POE</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>wording.py</extracomment>
        <translation>Directrices</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>wording.py</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Handbook</source>
        <extracomment>wording.py</extracomment>
        <translation>Guía práctica</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <extracomment>wording.py</extracomment>
        <translation>Conjunto de instrumentos</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>wording.py</extracomment>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>wording.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>wording.py</extracomment>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>wording.py</extracomment>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Good practice</source>
        <extracomment>wording.py</extracomment>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>After-action review</source>
        <extracomment>wording.py</extracomment>
        <translation>Examen posterior</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>wording.py</extracomment>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>wording.py</extracomment>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>wording.py</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <extracomment>wording.py</extracomment>
        <translation>Plan de clase</translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>wording.py</extracomment>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>wording.py</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>media_panel.py, wording.py</extracomment>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>wording.py</extracomment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>wording.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>wording.py</extracomment>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>Rendition</source>
        <extracomment>wording.py</extracomment>
        <translation>Otra forma</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <extracomment>wording.py</extracomment>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <extracomment>wording.py</extracomment>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>wording.py</extracomment>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>links.py, wording.py</extracomment>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>wording.py</extracomment>
        <translation>{n} GB</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>import_words.py, wording.py; for one: {n} day ago</extracomment>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded by {ref}</source>
        <extracomment>wording.py</extracomment>
        <translation>Sustituido por {ref}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>wording.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>wording.py</extracomment>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>This {language} version is of the edition of {date}.</source>
        <extracomment>wording.py</extracomment>
        <translation>Esta versión ({language}) es de una edición anterior ({date}).</translation>
    </message>
    <message>
        <source>Superseded. The new edition does not exist in {language}.</source>
        <extracomment>wording.py</extracomment>
        <translation>Sustituido. La nueva edición no existe en {language}.</translation>
    </message>
    <message>
        <source>Open {ref}</source>
        <extracomment>changes_view.py, wording.py</extracomment>
        <translation>Abrir {ref}</translation>
    </message>
    <message>
        <source>{name} (not signed)</source>
        <extracomment>wording.py</extracomment>
        <translation>{name} (sin firma)</translation>
    </message>
    <message>
        <source>{name} (unknown publisher)</source>
        <extracomment>wording.py</extracomment>
        <translation>{name} (editor desconocido)</translation>
    </message>
    <message>
        <source>{who} claims that another document replaces this one.</source>
        <extracomment>wording.py</extracomment>
        <translation>{who} afirma que otro documento sustituye a este.</translation>
    </message>
    <message>
        <source>{who} claims that {what} replaces this one.</source>
        <extracomment>wording.py</extracomment>
        <translation>{who} afirma que {what} sustituye a este documento.</translation>
    </message>
    <message>
        <source>Opens now</source>
        <extracomment>wording.py</extracomment>
        <translation>Se abre ya</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <extracomment>wording.py</extracomment>
        <translation>Aún no está aquí</translation>
    </message>
    <message>
        <source>review was due {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>la revisión vencía: {date}</translation>
    </message>
    <message>
        <source>in effect from {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>en vigor a partir de: {date}</translation>
    </message>
    <message>
        <source>in effect since {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>en vigor desde: {date}</translation>
    </message>
    <message>
        <source>issued {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>publicado: {date}</translation>
    </message>
    <message>
        <source>no date given</source>
        <extracomment>wording.py</extracomment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{name}, not signed</source>
        <extracomment>wording.py</extracomment>
        <translation>{name}, sin firma</translation>
    </message>
    <message>
        <source>{name}, unknown publisher</source>
        <extracomment>wording.py</extracomment>
        <translation>{name}, editor desconocido</translation>
    </message>
    <message>
        <source>No file was published</source>
        <extracomment>wording.py</extracomment>
        <translation>No se publicó ningún archivo</translation>
    </message>
    <message>
        <source>On this laptop, {size}</source>
        <extracomment>wording.py</extracomment>
        <translation>Aquí, {size}</translation>
    </message>
    <message>
        <source>{here} of {total} files here, {size} to get</source>
        <extracomment>wording.py</extracomment>
        <translation>{here} de {total} archivos aquí, {size} por descargar</translation>
    </message>
    <message>
        <source>page {n}</source>
        <extracomment>printing.py, wording.py</extracomment>
        <translation>página {n}</translation>
    </message>
    <message>
        <source>Slide {n}</source>
        <extracomment>slide_view.py, wording.py</extracomment>
        <translation>Diapositiva {n}</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <extracomment>thumbnails.py, wording.py</extracomment>
        <translation>Página {n}</translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>wording.py</extracomment>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>p. {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>pág. {numbers}</translation>
    </message>
    <message>
        <source>slides {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>diapositivas {numbers}</translation>
    </message>
    <message>
        <source>slide {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>diapositiva {numbers}</translation>
    </message>
    <message>
        <source>Goes on later</source>
        <extracomment>wording.py</extracomment>
        <translation>Continuará más tarde</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <extracomment>wording.py</extracomment>
        <translation>Pausado por usted</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <extracomment>wording.py</extracomment>
        <translation>Espera su confirmación</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>wording.py</extracomment>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>wording.py</extracomment>
        <translation>Hecho en parte</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>wording.py</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>wording.py</extracomment>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <extracomment>wording.py</extracomment>
        <translation>Detenido por usted</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <extracomment>wording.py</extracomment>
        <translation>Aún no sincronizado</translation>
    </message>
    <message>
        <source>How often sources are asked</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Con qué frecuencia se consultan las fuentes</translation>
    </message>
    <message>
        <source>If metered</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Uso medido</translation>
    </message>
    <message>
        <source>Making the library searchable</source>
        <extracomment>beside.py</extracomment>
        <translation>Preparando la biblioteca para la búsqueda</translation>
    </message>
    <message>
        <source>Never heard from</source>
        <extracomment>wording.py</extracomment>
        <translation>Nunca se ha sabido nada</translation>
    </message>
    <message>
        <source>Never heard from since it was added on {date}.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Sin noticias desde que se añadió el {date}.</translation>
    </message>
    <message>
        <source>New source</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Fuente nueva</translation>
    </message>
    <message>
        <source>Next check: {when}.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Próxima comprobación: {when}.</translation>
    </message>
    <message>
        <source>No connection. The check starts when there is one.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Sin conexión. La comprobación empieza cuando la haya.</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>keep_page.py, links.py, schedule_card.py</extracomment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No source was asked yet.</source>
        <extracomment>history_card.py, updates_page.py</extracomment>
        <translation>Todavía no se ha consultado ninguna fuente.</translation>
    </message>
    <message>
        <source>Not after</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>No después de</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>wording.py</extracomment>
        <translation>Sin terminar</translation>
    </message>
    <message numerus="yes">
        <source>Not heard from for {n} days</source>
        <extracomment>wording.py; for one: Not heard from for {n} day</extracomment>
        <translation>
            <numerusform>Sin noticias desde hace {n} día</numerusform>
            <numerusform>Sin noticias desde hace {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Online.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Con conexión.</translation>
    </message>
    <message>
        <source>Only between</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Solo entre</translation>
    </message>
    <message>
        <source>Only texts, no documents</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Solo textos, sin documentos</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Solo cuando lo pido</translation>
    </message>
    <message>
        <source>Runs all the same</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Se ejecuta igualmente</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Se ejecuta solo</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>schedule_card.py, source_card.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sources are asked only when you ask.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Las fuentes solo se consultan cuando usted lo pide.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Textos y documentos</translation>
    </message>
    <message>
        <source>Texts of everything first</source>
        <extracomment>proposal.py</extracomment>
        <translation>Primero los textos de todo</translation>
    </message>
    <message>
        <source>Texts, {language}</source>
        <extracomment>wording.py</extracomment>
        <translation>Textos, {language}</translation>
    </message>
    <message>
        <source>Texts only</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Solo textos</translation>
    </message>
    <message>
        <source>The last check did not succeed. Next try: {when}.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>La última comprobación no tuvo éxito. Próximo intento: {when}.</translation>
    </message>
    <message>
        <source>The update goes on later.</source>
        <extracomment>beside.py</extracomment>
        <translation>La actualización continuará más tarde.</translation>
    </message>
    <message>
        <source>There is no source to ask yet.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Todavía no hay ninguna fuente que consultar.</translation>
    </message>
    <message>
        <source>This computer does not say whether its connection is metered.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Este equipo no indica si su conexión es de uso medido.</translation>
    </message>
    <message>
        <source>This connection is metered. The check waits for another one.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Esta conexión es de uso medido. La comprobación espera otra.</translation>
    </message>
    <message>
        <source>Updating</source>
        <extracomment>beside.py</extracomment>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Updating from {name}</source>
        <extracomment>beside.py</extracomment>
        <translation>Actualizando desde {name}</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Esperar mientras la conexión sea de uso medido</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Waits until you have chosen what to fetch.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Espera a que elija qué descargar.</translation>
    </message>
    <message>
        <source>What is asked by the button starts at once, at any hour and on any connection.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Lo que se pide con el botón empieza enseguida, a cualquier hora y con cualquier conexión.</translation>
    </message>
    <message>
        <source>What shall be fetched from {name}?</source>
        <extracomment>proposal.py</extracomment>
        <translation>¿Qué desea descargar de {name}?</translation>
    </message>
    <message>
        <source>What shall be fetched?</source>
        <extracomment>proposal.py</extracomment>
        <translation>¿Qué desea descargar?</translation>
    </message>
    <message>
        <source>With the texts, everything can be searched at once. The documents themselves are larger, and can be fetched later. You can change this under Data and schedule.</source>
        <extracomment>proposal.py</extracomment>
        <translation>Con los textos se puede buscar en todo enseguida. Los documentos son más grandes y pueden descargarse después. Puede cambiarlo en «Datos y horario».</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>updates_page.py</extracomment>
        <translation>automática</translation>
    </message>
    <message>
        <source>Last contact {date}.</source>
        <extracomment>run_results.py</extracomment>
        <translation>Último contacto: {date}.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>import_words.py, schedule_card.py, wording.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>phases.py, publish_steps.py</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{name}: {result}. More under Updates.</source>
        <extracomment>beside.py</extracomment>
        <translation>{name}: {result}. Más en «Actualizaciones».</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources could not be updated.</source>
        <extracomment>beside.py; for one: {n} source could not be updated.</extracomment>
        <translation>
            <numerusform>No se pudo actualizar {n} fuente.</numerusform>
            <numerusform>No se pudieron actualizar {n} fuentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources never heard from.</source>
        <extracomment>status_bar.py; for one: {n} source never heard from.</extracomment>
        <translation>
            <numerusform>{n} fuente de la que nunca se ha sabido nada.</numerusform>
            <numerusform>{n} fuentes de las que nunca se ha sabido nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources not heard from for 30 days or more.</source>
        <extracomment>status_bar.py; for one: {n} source not heard from for 30 days or more.</extracomment>
        <translation>
            <numerusform>{n} fuente sin noticias desde hace 30 días o más.</numerusform>
            <numerusform>{n} fuentes sin noticias desde hace 30 días o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({size})</source>
        <extracomment>proposal.py</extracomment>
        <translation>{what} ({size})</translation>
    </message>
</context>
</TS>
