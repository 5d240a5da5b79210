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
        <extracomment>export_page.py, import_page.py, reading_switch.py, passphrase_dialog.py, publish_steps.py, lesson_pack.py, schedule_card.py, updates_page.py</extracomment>
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
        <extracomment>fingerprints.py, add_source.py</extracomment>
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
        <extracomment>places_page.py, search_head.py, sidebar.py, wording.py</extracomment>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>places_page.py, search_head.py, lesson_packing.py, sidebar.py</extracomment>
        <translation>Orientaciones</translation>
    </message>
    <message>
        <source>Collections and places</source>
        <extracomment>places_tree.py</extracomment>
        <translation>Colecciones y lugares</translation>
    </message>
    <message>
        <source>Show superseded</source>
        <extracomment>browse_page.py, training_page.py</extracomment>
        <translation>Ver los sustituidos</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>places_page.py, keep_parts.py, saved_page.py</extracomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>All training</source>
        <extracomment>training_page.py</extracomment>
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
        <extracomment>places_page.py</extracomment>
        <translation>Nada para usted aquí</translation>
    </message>
    <message>
        <source>Nothing here is for {who}.</source>
        <extracomment>places_page.py</extracomment>
        <translation>Nada de esto es para: {who}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>places_page.py, reading_switch.py</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>home_page.py, places_page.py</extracomment>
        <translation>Aquí no hay nada todavía</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>browse_page.py, home_page.py, export_page.py, problems.py, publish_handing.py, publish_page.py, search_head.py, coming_rows.py, source_rows.py; for one: {n} document</extracomment>
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
        <extracomment>browse_page.py, training_page.py</extracomment>
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
        <extracomment>filter_bar.py, info_panel.py, facets.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>filter_bar.py, facets.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>filter_bar.py, facets.py, first_run.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>filter_bar.py, facets.py</extracomment>
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
        <extracomment>filter_bar.py, facets.py, lesson_parts.py</extracomment>
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
        <source>Print</source>
        <extracomment>printing.py, guide_page.py, reader_bar.py</extracomment>
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
        <extracomment>guide_page.py, settings_page.py, top_bar.py</extracomment>
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
        <extracomment>home_parts.py</extracomment>
        <translation>Todos los
cambios</translation>
    </message>
    <message>
        <source>New or
updated</source>
        <extracomment>home_parts.py</extracomment>
        <translation>Nuevos o
actualizados</translation>
    </message>
    <message>
        <source>Superseded
by a newer one</source>
        <extracomment>home_parts.py</extracomment>
        <translation>Sustituidos
por nuevos</translation>
    </message>
    <message>
        <source>Withdrawn,
do not use</source>
        <extracomment>home_parts.py</extracomment>
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
        <extracomment>home_page.py, guide_page.py, keep_page.py, updates_page.py</extracomment>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>home_page.py, banner.py, changes_view.py, info_panel.py, updates_page.py</extracomment>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <extracomment>home_page.py</extracomment>
        <translation>Marcar todo como visto</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
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
        <extracomment>home_page.py, history_card.py</extracomment>
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
        <extracomment>home_page.py, saved_panes.py</extracomment>
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
        <extracomment>identify_page.py, import_page.py, lesson_pack.py</extracomment>
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
        <extracomment>import_parts.py, lesson_parts.py</extracomment>
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
        <source>Fieldshelf is free software under the Apache License 2.0. It asks nobody but the sources you add, and its own publisher for a newer version.</source>
        <extracomment>about_page.py</extracomment>
        <translation>Fieldshelf es software libre con licencia Apache License 2.0. Solo pregunta a las fuentes que usted añade, y a su propio editor por una versión más reciente.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No document here has all that you have chosen.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Ningún documento de aquí reúne todo lo que ha elegido.</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Quitar todos los filtros</translation>
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
        <extracomment>guide_page.py, export_page.py</extracomment>
        <translation>Para otro equipo</translation>
    </message>
    <message>
        <source>A pack holds what is here, with its publishers’ signatures. Whoever gets it needs no connection.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Un paquete contiene lo que hay aquí, con las firmas de sus editores. Quien lo recibe no necesita conexión.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <extracomment>export_page.py</extracomment>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Documents in</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
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
        <source>Narrow by {what}</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>Acotar por: {what}</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <source>Each printed page carries the status of the document and the day.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Cada página impresa lleva el estado del documento y la fecha.</translation>
    </message>
    <message>
        <source>Select words in a document to mark them or to write about them. Notes stand beside it and under Saved, and a search says how many of them have its words.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Seleccione palabras de un documento para resaltarlas o escribir sobre ellas. Las notas están junto a él y en «Guardado», y una búsqueda dice cuántas contienen sus palabras.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>saved_page.py, history_card.py</extracomment>
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
        <source>My collections</source>
        <extracomment>home_page.py</extracomment>
        <translation>Mis colecciones</translation>
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
        <source>All news</source>
        <extracomment>home_page.py</extracomment>
        <translation>Todas las noticias</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Nada de este tipo.</translation>
    </message>
    <message>
        <source>replaced by</source>
        <extracomment>home_parts.py</extracomment>
        <translation>sustituido por</translation>
    </message>
    <message>
        <source>use instead</source>
        <extracomment>home_parts.py</extracomment>
        <translation>use en su lugar:</translation>
    </message>
    <message>
        <source>replaced by a newer one that is not in this library</source>
        <extracomment>home_parts.py</extracomment>
        <translation>sustituido por uno más reciente que no está en esta biblioteca</translation>
    </message>
    <message>
        <source>do not use it any more, there is no replacement</source>
        <extracomment>home_parts.py</extracomment>
        <translation>no lo use más, no hay sustituto</translation>
    </message>
    <message>
        <source>updated {date}: {what}</source>
        <extracomment>home_parts.py</extracomment>
        <translation>actualizado el {date}: {what}</translation>
    </message>
    <message>
        <source>What this file is</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Qué es este archivo</translation>
    </message>
    <message>
        <source>The file was read and nothing more: it was not kept, and nothing in it was run.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>El archivo solo se ha leído: no se ha guardado ni se ha ejecutado nada de él.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files more were left out: drop fewer at once.</source>
        <extracomment>identify_page.py; for one: {n} file more was left out: drop fewer at once.</extracomment>
        <translation>
            <numerusform>Se ha dejado fuera {n} archivo más: suelte menos a la vez.</numerusform>
            <numerusform>Se han dejado fuera {n} archivos más: suelte menos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be looked at.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>No se ha podido examinar este archivo.</translation>
    </message>
    <message>
        <source>It is being looked at…</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Se está examinando…</translation>
    </message>
    <message>
        <source>This takes up to half a minute.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Tarda hasta medio minuto.</translation>
    </message>
    <message>
        <source>Search for its name</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Buscar su nombre</translation>
    </message>
    <message>
        <source>Open ours</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Abrir el nuestro</translation>
    </message>
    <message>
        <source>This library does not know this file.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Esta biblioteca no conoce este archivo.</translation>
    </message>
    <message>
        <source>This is {what}, byte for byte.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Es {what}, byte por byte.</translation>
    </message>
    <message>
        <source>This has the text of {what}. The file itself is another one.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Tiene el texto de {what}. El archivo en sí es otro.</translation>
    </message>
    <message>
        <source>This has much of the text of {what}: it is another edition or version of it.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Tiene gran parte del texto de {what}: es otra edición o versión.</translation>
    </message>
    <message>
        <source>This has the number of {what}. Nothing else shows what it is.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Lleva el número de {what}. Nada más indica qué es.</translation>
    </message>
    <message>
        <source>It has no text or number that a document here has. It may be newer, or of another publisher, or a private file.</source>
        <extracomment>identifying.py</extracomment>
        <translation>No tiene texto ni número de ningún documento de aquí. Puede ser más reciente, de otro editor o un archivo personal.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, which is not in this library.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Fue sustituido por uno más reciente, que no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>Do not use it any more. It was replaced; use {new}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>No lo use más. Fue sustituido; use {new}.</translation>
    </message>
    <message>
        <source>Do not use it any more. It was withdrawn, and there is no replacement.</source>
        <extracomment>identifying.py</extracomment>
        <translation>No lo use más. Fue retirado y no hay sustituto.</translation>
    </message>
    <message>
        <source>It is in force, and what its publisher signed.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Está vigente y es lo que firmó su editor.</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Está vigente.</translation>
    </message>
    <message>
        <source>Use ours: it is what its publisher has sent, and its status is known.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Use el nuestro: es lo que envió su editor y se conoce su estado.</translation>
    </message>
    <message>
        <source>{n} % of the text is the same.</source>
        <extracomment>identifying.py</extracomment>
        <translation>El {n} % del texto es igual.</translation>
    </message>
    <message>
        <source>It has {theirs}, ours {ours}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Ocupa {theirs}; el nuestro, {ours}.</translation>
    </message>
    <message>
        <source>It has {theirs} pages, ours {ours}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Páginas: {theirs}; en el nuestro, {ours}.</translation>
    </message>
    <message>
        <source>Pages that ours does not have like this: {pages}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Páginas que el nuestro no tiene así: {pages}.</translation>
    </message>
    <message>
        <source>Pages of ours that it does not have like this: {pages}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Páginas del nuestro que no tiene así: {pages}.</translation>
    </message>
    <message>
        <source>Its text could not be compared.</source>
        <extracomment>identifying.py</extracomment>
        <translation>No se ha podido comparar su texto.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>identifying.py, lesson_pack.py, lessons.py; for one: {n} more</extracomment>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
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
        <extracomment>updates_page.py, import_words.py</extracomment>
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
        <extracomment>passphrase_dialog.py, instead_panel.py</extracomment>
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
        <source>There is nothing from the publisher of this program in {place}. Nothing was changed. Choose the stick that has the folder {folder}.</source>
        <extracomment>checking.py</extracomment>
        <translation>No hay nada del editor de este programa en {place}. No se cambió nada. Elija la memoria que tiene la carpeta {folder}.</translation>
    </message>
    <message>
        <source>{file} changed while it was being read, and was left out. Close what is writing it, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>{file} cambió mientras se leía y se dejó fuera. Cierre lo que lo esté escribiendo y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>A check is running. This can be changed when it has ended.</source>
        <extracomment>having.py, keep_page.py</extracomment>
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
        <extracomment>having.py, keep_page.py</extracomment>
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
        <extracomment>keep_parts.py, info_panel.py, instead_panel.py, reader_having.py</extracomment>
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
        <extracomment>having.py</extracomment>
        <translation>¿Quitar «{title}» ({size}) de este equipo? Se podrá seguir encontrando y buscando en él, y sus notas se conservan. Vuelve cuando lo pida, desde su fuente o con un paquete.</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <extracomment>having.py</extracomment>
        <translation>Quitar un documento</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <extracomment>keeping.py</extracomment>
        <translation>hasta {size}</translation>
    </message>
    <message>
        <source>Prepare lesson pack</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Preparar carpeta de la lección</translation>
    </message>
    <message>
        <source>The guidance behind it</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Las orientaciones en que se basa</translation>
    </message>
    <message>
        <source>What is labelled as not public, too</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>También lo marcado como no público</translation>
    </message>
    <message>
        <source>A plain folder for a classroom without a network: files with numbers and names, and a page that lists them. It opens on any computer, without Fieldshelf.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Una carpeta sencilla para un aula sin red: archivos con número y nombre, y una página que los enumera. Se abre en cualquier equipo, sin Fieldshelf.</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Aún no se ha elegido ninguna carpeta</translation>
    </message>
    <message>
        <source>Choose where the folder is written</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Elegir dónde se escribe la carpeta</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>En</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Escribir la carpeta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Pieces</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Where the lesson pack is written</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Dónde se escribe la carpeta de la lección</translation>
    </message>
    <message>
        <source>Choose at least one language and one piece.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Elija al menos un idioma y un material.</translation>
    </message>
    <message>
        <source>Nothing of what you have chosen is on this laptop.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Nada de lo que ha elegido está en este equipo.</translation>
    </message>
    <message>
        <source>{files}, {size}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{files}, {size}.</translation>
    </message>
    <message>
        <source>{words} Only {size} are free there. Choose less, or another place.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{words} Allí solo hay {size} libres. Elija menos u otro lugar.</translation>
    </message>
    <message>
        <source>{words} {size} are free there.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{words} Allí hay {size} libres.</translation>
    </message>
    <message>
        <source>{piece} ({language}, {size})</source>
        <extracomment>lesson_pack.py, lessons.py</extracomment>
        <translation>{piece} ({language}, {size})</translation>
    </message>
    <message>
        <source>Not here, and so not in it: {names}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>No están aquí y por eso no se incluyen: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are left out, because they are labelled as not public.</source>
        <extracomment>lesson_pack.py; for one: {n} document is left out, because it is labelled as not public.</extracomment>
        <translation>
            <numerusform>Se deja fuera {n} documento, porque está marcado como no público.</numerusform>
            <numerusform>Se dejan fuera {n} documentos, porque están marcados como no públicos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are superseded or withdrawn: their files are called so.</source>
        <extracomment>lesson_pack.py; for one: {n} document is superseded or withdrawn: its file is called so.</extracomment>
        <translation>
            <numerusform>{n} documento está sustituido o retirado: el nombre de su archivo lo dice.</numerusform>
            <numerusform>{n} documentos están sustituidos o retirados: el nombre de sus archivos lo dice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing. Each file is checked while it is copied.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Escribiendo. Cada archivo se comprueba al copiarlo.</translation>
    </message>
    <message>
        <source>The lesson pack is ready: {files}, {size}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>La carpeta de la lección está lista: {files}, {size}.</translation>
    </message>
    <message>
        <source>Open {page} in it to begin.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Abra {page} en ella para empezar.</translation>
    </message>
    <message>
        <source>Let the system eject the stick before you pull it out.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Expulse la memoria con el sistema antes de retirarla.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left in the folder.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Cancelado. No ha quedado nada en la carpeta.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Prepare lesson pack…</source>
        <extracomment>lesson_page.py, training_page.py</extracomment>
        <translation>Preparar carpeta de la lección…</translation>
    </message>
    <message>
        <source>Nothing of this lesson is on this laptop yet.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>Aún no hay nada de esta lección en este equipo.</translation>
    </message>
    <message>
        <source>This lesson was withdrawn. Do not teach it.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>Esta lección fue retirada. No la imparta.</translation>
    </message>
    <message>
        <source>This lesson was replaced by a newer one. Teach that one.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>Esta lección fue sustituida por una más reciente. Imparta esa.</translation>
    </message>
    <message>
        <source>Piece</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Material</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Import from USB…</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Importar desde USB…</translation>
    </message>
    <message>
        <source>After this lesson, learners can</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Después de esta lección, los alumnos pueden</translation>
    </message>
    <message>
        <source>The publisher does not say.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>El editor no lo dice.</translation>
    </message>
    <message>
        <source>Guidance behind this lesson</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Orientaciones en que se basa esta lección</translation>
    </message>
    <message>
        <source>The lesson names none.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>La lección no cita ninguna.</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>No está en esta biblioteca</translation>
    </message>
    <message>
        <source>Lesson pieces</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Materiales de la lección</translation>
    </message>
    <message>
        <source>Get missing pieces when online</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Obtener lo que falta al conectarse</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces</source>
        <extracomment>lesson_parts.py; for one: {n} piece</extracomment>
        <translation>
            <numerusform>{n} material</numerusform>
            <numerusform>{n} materiales</numerusform>
        </translation>
    </message>
    <message>
        <source>{pieces}, {size} in all</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>{pieces}, {size} en total</translation>
    </message>
    <message>
        <source>This lesson was published without any file.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Esta lección se publicó sin ningún archivo.</translation>
    </message>
    <message>
        <source>Missing pieces are queued</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Lo que falta está en cola</translation>
    </message>
    <message>
        <source>Film, only a link</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Película, solo un enlace</translation>
    </message>
    <message numerus="yes">
        <source>{n} slides</source>
        <extracomment>lessons.py; for one: {n} slide</extracomment>
        <translation>
            <numerusform>{n} diapositiva</numerusform>
            <numerusform>{n} diapositivas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>lessons.py; for one: {n} page</extracomment>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is on this laptop</comment>
        <extracomment>lessons.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{language} only</source>
        <extracomment>lessons.py</extracomment>
        <translation>Solo: {language}</translation>
    </message>
    <message>
        <source>{n} of {total} languages</source>
        <extracomment>lessons.py</extracomment>
        <translation>{n} de {total} idiomas</translation>
    </message>
    <message>
        <source>No, queued</source>
        <extracomment>lessons.py</extracomment>
        <translation>No, en cola</translation>
    </message>
    <message>
        <source>No</source>
        <comment>it is not on this laptop</comment>
        <extracomment>lessons.py</extracomment>
        <translation>No está</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>lessons.py; for one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Length unknown</source>
        <extracomment>lessons.py</extracomment>
        <translation>Duración desconocida</translation>
    </message>
    <message>
        <source>Number of people unknown</source>
        <extracomment>lessons.py</extracomment>
        <translation>Número de personas desconocido</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <extracomment>lessons.py</extracomment>
        <translation>De {least} a {most} personas</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>lessons.py; for one: {n} person</extracomment>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>No language whole</source>
        <extracomment>lessons.py</extracomment>
        <translation>Ningún idioma completo</translation>
    </message>
    <message>
        <source>in part: {languages}</source>
        <extracomment>lessons.py</extracomment>
        <translation>en parte: {languages}</translation>
    </message>
    <message>
        <source>{size} not on this laptop</source>
        <extracomment>lessons.py</extracomment>
        <translation>{size} no están en este equipo</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <extracomment>lessons.py</extracomment>
        <translation>no falta nada</translation>
    </message>
    <message>
        <source>{size} here</source>
        <extracomment>lessons.py</extracomment>
        <translation>{size} aquí</translation>
    </message>
    <message>
        <source>the publisher does not say</source>
        <extracomment>lessons.py</extracomment>
        <translation>el editor no lo dice</translation>
    </message>
    <message>
        <source>with every piece</source>
        <extracomment>lessons.py</extracomment>
        <translation>con todos los materiales</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces are not on this laptop: {names}</source>
        <extracomment>lessons.py; for one: {n} piece is not on this laptop: {names}</extracomment>
        <translation>
            <numerusform>{n} material no está en este equipo: {names}</numerusform>
            <numerusform>{n} materiales no están en este equipo: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>You can teach this lesson in {languages} without.</source>
        <extracomment>lessons.py</extracomment>
        <translation>Puede impartir esta lección sin ello en: {languages}.</translation>
    </message>
    <message>
        <source>They are in the queue for the next connection.</source>
        <extracomment>lessons.py</extracomment>
        <translation>Están en cola para la próxima conexión.</translation>
    </message>
    <message>
        <source>The film is only a link: showing it needs a connection.</source>
        <extracomment>lessons.py</extracomment>
        <translation>La película es solo un enlace: para mostrarla hace falta conexión.</translation>
    </message>
    <message>
        <source>Not published in {language}: {pieces}.</source>
        <extracomment>lessons.py</extracomment>
        <translation>No publicado en {language}: {pieces}.</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <extracomment>lessons.py</extracomment>
        <translation>Edición {n}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <extracomment>lessons.py</extracomment>
        <translation>{words}.</translation>
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
    <message numerus="yes">
        <source>{n} items, the newest first</source>
        <extracomment>news_page.py; for one: {n} item, the newest first</extracomment>
        <translation>
            <numerusform>{n} noticia, las más recientes primero</numerusform>
            <numerusform>{n} noticias, las más recientes primero</numerusform>
        </translation>
    </message>
    <message>
        <source>No news yet</source>
        <extracomment>news_page.py</extracomment>
        <translation>Aún no hay noticias</translation>
    </message>
    <message>
        <source>News comes with the sources that publish it.</source>
        <extracomment>news_page.py</extracomment>
        <translation>Las noticias llegan con las fuentes que las publican.</translation>
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
        <source>It comes first at the next connection.</source>
        <extracomment>having.py</extracomment>
        <translation>Llegará lo primero en la próxima conexión.</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Select the text of the page</source>
        <extracomment>page_mouse.py</extracomment>
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
        <source>minutes of a lesson</source>
        <extracomment>publish_words.py</extracomment>
        <translation>minutos de una lección</translation>
    </message>
    <message>
        <source>how many people a lesson is for</source>
        <extracomment>publish_words.py</extracomment>
        <translation>para cuántas personas es una lección</translation>
    </message>
    <message>
        <source>what learners can do afterwards</source>
        <extracomment>publish_words.py</extracomment>
        <translation>lo que los alumnos pueden hacer después</translation>
    </message>
    <message>
        <source>Stopped before it was finished. What was there before is as it was; started again, it goes on from here.</source>
        <extracomment>publishing.py</extracomment>
        <translation>Detenido antes de terminar. Lo que había antes está como estaba; si se inicia de nuevo, continúa desde aquí.</translation>
    </message>
    <message>
        <source>The sheet {name} has corrections that were not read back. Nothing was written. Read it back first, or have it written anew.</source>
        <extracomment>publishing.py</extracomment>
        <translation>La hoja {name} tiene correcciones que no se volvieron a leer. No se escribió nada. Vuelva a leerla primero, o haga que se escriba de nuevo.</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>slide_view.py, reader_bar.py</extracomment>
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
        <extracomment>protecting.py, schedule_card.py</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>{note} — on “{quote}”</source>
        <extracomment>kept.py</extracomment>
        <translation>{note} — sobre «{quote}»</translation>
    </message>
    <message>
        <source>{color}: “{quote}”</source>
        <extracomment>kept.py</extracomment>
        <translation>{color}: «{quote}»</translation>
    </message>
    <message>
        <source>Empty note</source>
        <extracomment>kept.py</extracomment>
        <translation>Nota vacía</translation>
    </message>
    <message>
        <source>in the {language} file</source>
        <extracomment>note_row.py</extracomment>
        <translation>en el archivo ({language})</translation>
    </message>
    <message>
        <source>from {ref}</source>
        <extracomment>note_row.py</extracomment>
        <translation>de {ref}</translation>
    </message>
    <message>
        <source>earlier edition</source>
        <extracomment>note_row.py</extracomment>
        <translation>edición anterior</translation>
    </message>
    <message>
        <source>The text this note stood on is not in this edition.</source>
        <extracomment>note_row.py</extracomment>
        <translation>El texto al que se refería esta nota no está en esta edición.</translation>
    </message>
    <message>
        <source>This note stood on a page of an earlier edition.</source>
        <extracomment>note_row.py</extracomment>
        <translation>Esta nota se refería a una página de una edición anterior.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>notes_export.py, saved_page.py, reader_notes.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Written by Fieldshelf on {date}.</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Escrito por Fieldshelf el {date}.</translation>
    </message>
    <message>
        <source>This document is not in this library any more.</source>
        <extracomment>notes_export.py, row_list.py</extracomment>
        <translation>Este documento ya no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>Status on {date}: {status}</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Situación al {date}: {status}</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, or make room, and try again.</source>
        <extracomment>notes_export.py</extracomment>
        <translation>El archivo no se pudo escribir allí. Elija otra carpeta o libere espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>protecting.py, saved_page.py, notes_panel.py</extracomment>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Notes in this document</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Notas en este documento</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Escriba una nota</translation>
    </message>
    <message>
        <source>Remove note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <source>Highlight the selected words: {color}</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Resaltar las palabras seleccionadas: {color}</translation>
    </message>
    <message>
        <source>No notes in this document yet. Select words, and choose a colour or add a note.</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Aún no hay notas en este documento. Seleccione palabras y elija un color o añada una nota.</translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <extracomment>personal_shelf.py, notes_panel.py</extracomment>
        <translation>Sus notas están bloqueadas.</translation>
    </message>
    <message>
        <source>This is not kept yet. {why}</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Esto aún no se ha guardado. {why}</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <extracomment>saved_panes.py, notes_panel.py</extracomment>
        <translation>Se quitó la nota.</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Proteger con una contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Unlock your notes</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Desbloquear sus notas</translation>
    </message>
    <message>
        <source>Remove everything personal</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Quitar todo lo personal</translation>
    </message>
    <message>
        <source>Notes, highlights, saved documents, lists, history and searches are then encrypted on this laptop. They open with the passphrase alone: nobody can give you a forgotten one back.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Las notas, los resaltados, los documentos guardados, las listas, el historial y las búsquedas quedan cifrados en este equipo. Solo se abren con la contraseña: nadie puede devolverle una olvidada.</translation>
    </message>
    <message>
        <source>Everything stays as it is. From now on it opens with the new passphrase.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Todo queda como está. A partir de ahora se abre con la nueva contraseña.</translation>
    </message>
    <message>
        <source>Everything stays, and can be read by whoever uses this account.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Todo queda, y puede leerlo quien use esta cuenta.</translation>
    </message>
    <message>
        <source>Your notes, saved documents, lists and history are locked. Documents and search are not.</source>
        <extracomment>passphrase_dialog.py, saved_page.py</extracomment>
        <translation>Sus notas, documentos guardados, listas e historial están bloqueados. Los documentos y la búsqueda no.</translation>
    </message>
    <message>
        <source>Your notes, highlights, saved documents, lists, history and searches are removed from this laptop, and the passphrase with them. This cannot be undone. The library stays: every document can be read as before.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Sus notas, resaltados, documentos guardados, listas, historial y búsquedas se quitan de este equipo, y con ellos la contraseña. Esto no se puede deshacer. La biblioteca queda: todos los documentos se pueden leer como antes.</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Your notes are encrypted.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Sus notas están cifradas.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Se cambió la contraseña.</translation>
    </message>
    <message>
        <source>Your notes are not encrypted any more.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Sus notas ya no están cifradas.</translation>
    </message>
    <message>
        <source>Everything personal was removed.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Se quitó todo lo personal.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>passphrase_dialog.py, settings_page.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>Yes, remove all of it</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Sí, quitarlo todo</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>¿La olvidó?</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type the same twice.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Las dos contraseñas nuevas son distintas. Escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>From now on it is kept what you open.</source>
        <extracomment>personal_shelf.py</extracomment>
        <translation>A partir de ahora se guarda lo que abre.</translation>
    </message>
    <message>
        <source>The history was cleared, and is not kept any more.</source>
        <extracomment>personal_shelf.py</extracomment>
        <translation>Se borró el historial y ya no se guarda.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>saved_page.py, sidebar.py</extracomment>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Saved. Take it away again</source>
        <extracomment>saving.py</extracomment>
        <translation>Guardado. Quitarlo</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>a document</comment>
        <extracomment>saving.py</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Removed from what is saved.</source>
        <extracomment>saving.py</extracomment>
        <translation>Se quitó de lo guardado.</translation>
    </message>
    <message>
        <source>Saved. It stands under Saved in the sidebar.</source>
        <extracomment>saving.py</extracomment>
        <translation>Guardado. Está en Guardados, en la barra lateral.</translation>
    </message>
    <message>
        <source>Save page {n}</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>Guardar la página {n}</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Listas de lectura</translation>
    </message>
    <message>
        <source>Nothing in this list yet. Add documents from the reader, or from what is saved.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Aún no hay nada en esta lista. Añada documentos desde el lector o desde lo guardado.</translation>
    </message>
    <message>
        <source>Documents in this list</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Documentos de esta lista</translation>
    </message>
    <message>
        <source>New list</source>
        <extracomment>saved_lists.py, saved_panes.py</extracomment>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Remove list</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Quitar la lista</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>No list yet. A list keeps documents in your order, for a lesson, a patrol or a person.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Aún no hay listas. Una lista guarda documentos en su orden, para una lección, una patrulla o una persona.</translation>
    </message>
    <message>
        <source>List removed.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Se quitó la lista.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Se quitó de la lista.</translation>
    </message>
    <message>
        <source>Protect…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Proteger…</translation>
    </message>
    <message>
        <source>A passphrase for what is personal, and taking all of it away</source>
        <extracomment>protecting.py</extracomment>
        <translation>Una contraseña para lo personal, y quitarlo todo</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Esto no se puede leer</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Proteger con una contraseña…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>protecting.py</extracomment>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <extracomment>protecting.py, settings_page.py</extracomment>
        <translation>Bloqueo automático</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>protecting.py; for one: After {n} minute</extracomment>
        <translation>
            <numerusform>Después de {n} minuto</numerusform>
            <numerusform>Después de {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>Take the passphrase away…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Quitar la contraseña…</translation>
    </message>
    <message>
        <source>Remove everything personal…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Quitar todo lo personal…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Exportar las notas</translation>
    </message>
    <message>
        <source>The notes were written to {name}.</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Las notas se escribieron en {name}.</translation>
    </message>
    <message>
        <source>Nothing yet. Save in the reader keeps a document here, at the page that you choose.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Aún no hay nada. Guardar en el lector conserva aquí un documento, en la página que elija.</translation>
    </message>
    <message>
        <source>Saved documents</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Documentos guardados</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Añadir a una lista</translation>
    </message>
    <message>
        <source>Removed.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Se quitó.</translation>
    </message>
    <message>
        <source>In a new list</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>En una lista nueva</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the reader, or choose a page, and add one.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Aún no hay notas. Seleccione palabras en el lector, o elija una página, y añada una.</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <extracomment>guide_page.py, saved_panes.py</extracomment>
        <translation>Notas y resaltados</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Exportar las notas…</translation>
    </message>
    <message>
        <source>Made on an earlier edition of this file.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Hecha en una edición anterior de este archivo.</translation>
    </message>
    <message>
        <source>What was opened</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Lo que se abrió</translation>
    </message>
    <message>
        <source>Nothing was opened since history is kept.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>No se ha abierto nada desde que se guarda el historial.</translation>
    </message>
    <message>
        <source>Off: what was kept is forgotten, with the pages where you stopped.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Desactivado: se olvida lo guardado, con las páginas donde lo dejó.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Se borró el historial.</translation>
    </message>
    <message>
        <source>Ask before downloads over</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Preguntar antes de descargar más de</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>settings_page.py, top_bar.py</extracomment>
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
        <extracomment>saved_panes.py, settings_page.py</extracomment>
        <translation>Guardar lo que he leído</translation>
    </message>
    <message>
        <source>Rotate the pages to the right, to the left</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Girar las páginas a la derecha, a la izquierda</translation>
    </message>
    <message>
        <source>Save the document, or the page that is read</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Guardar el documento, o la página que se lee</translation>
    </message>
    <message>
        <source>Highlight the words that are selected, write a note</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Resaltar las palabras seleccionadas, escribir una nota</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Recuperar lo que se quitó</translation>
    </message>
    <message>
        <source>Show or hide what is known about the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Mostrar u ocultar lo que se sabe del documento</translation>
    </message>
    <message>
        <source>Only icons at the side, or their names too</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Solo iconos al lado, o también sus nombres</translation>
    </message>
    <message>
        <source>The sync had to make a pause before it was finished, because it may not go on now. What had arrived is kept, and it goes on by itself when it may; Check for updates goes on at once.</source>
        <extracomment>here_words.py</extracomment>
        <translation>La sincronización tuvo que hacer una pausa antes de terminar, porque ahora no puede continuar. Lo que había llegado se conserva, y continúa por sí sola cuando pueda; «Buscar actualizaciones» continúa enseguida.</translation>
    </message>
    <message>
        <source>Their texts can be searched all the same. Under What is kept here, allow more or keep fewer documents.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Sus textos se pueden buscar igualmente. En «Qué se conserva aquí», permita más o guarde menos documentos.</translation>
    </message>
    <message>
        <source>Allow more under What is kept here.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Permita más en «Qué se conserva aquí».</translation>
    </message>
    <message>
        <source>The {size} that this day may cost are used up, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or today with a larger limit under Data and schedule.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Se agotaron los {size} que puede costar este día, así que la sincronización hizo una pausa. Los cambios de estado ya están, y lo que llegó se conserva. Continúa en la primera sincronización después de {until}, o hoy con un límite mayor en «Datos y horario».</translation>
    </message>
    <message>
        <source>Documents are fetched only from {start} to {end}, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or now with Check for updates.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Los documentos se descargan solo de {start} a {end}, así que la sincronización hizo una pausa. Los cambios de estado ya están, y lo que llegó se conserva. Continúa en la primera sincronización después de {until}, o ahora con «Buscar actualizaciones».</translation>
    </message>
    <message>
        <source>This connection is charged by what it carries, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync on another one, or now with Check for updates.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Esta conexión se cobra por volumen, así que la sincronización hizo una pausa. Los cambios de estado ya están, y lo que llegó se conserva. Continúa en la primera sincronización por otra conexión, o ahora con «Buscar actualizaciones».</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} are to come, and {free} are free. A sync takes what fits, lists and texts first. Free some space, or keep fewer documents under What is kept here.</source>
        <extracomment>here_words.py</extracomment>
        <translation>El disco tiene poco espacio: han de llegar {needed} y hay {free} libres. Una sincronización toma lo que cabe, primero las listas y los textos. Libere espacio, o guarde menos documentos en «Qué se conserva aquí».</translation>
    </message>
    <message>
        <source>Import another pack of that publisher, one that has what is missing (a request, written under For another laptop, says what is here), or ask the publisher for an address and give it to the source {name} under Packs &amp; sources.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Importe otro paquete de ese editor que tenga lo que falta (una solicitud, escrita en «Para otro equipo», dice lo que hay aquí), o pida al editor una dirección y añádala a la fuente {name} en «Paquetes y fuentes».</translation>
    </message>
    <message>
        <source>{url} is a pack, and no source: it brings its publisher&apos;s documents and signature with it. Nothing was added. Choose Import a pack… in place of this.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{url} es un paquete, no una fuente: trae consigo los documentos y la firma de su editor. No se añadió nada. Elija en su lugar «Importar un paquete…».</translation>
    </message>
    <message>
        <source>Either it was mistyped, or {name} is somebody else who uses the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which {name} came. If it still differs, do not act on what came from {name}, and remove that source under Packs &amp; sources.</source>
        <extracomment>here_words.py</extracomment>
        <translation>O se escribió mal, o {name} es alguien más que usa el nombre del editor. Pida de nuevo la huella al editor, por otra vía que aquella por la que llegó {name}. Si sigue siendo distinta, no actúe según lo que vino de {name} y quite esa fuente en «Paquetes y fuentes».</translation>
    </message>
    <message>
        <source>{url} is the same publisher as the source {other} ({place}). Nothing was added. To ask it here too, add this address to that source under Packs &amp; sources; to ask it here only, remove {other} first.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{url} es el mismo editor que la fuente {other} ({place}). No se añadió nada. Para consultarlo también aquí, añada esta dirección a esa fuente en «Paquetes y fuentes»; para consultarlo solo aquí, quite primero {other}.</translation>
    </message>
    <message>
        <source>There is not enough room: the pack needs {needed}, and {destination} has {free} free. Nothing was written. Make room, take a larger stick, or choose less.</source>
        <extracomment>here_words.py</extracomment>
        <translation>No hay espacio suficiente: el paquete necesita {needed}, y {destination} tiene {free} libres. No se escribió nada. Libere espacio, tome una memoria mayor, o elija menos.</translation>
    </message>
    <message>
        <source>{place} became full while the pack was being written, because something else was written there too. What there was of the pack was removed; everything else on it is as it was. Make room, and write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{place} se llenó mientras se escribía el paquete, porque también se escribió allí otra cosa. Lo que había del paquete se quitó; todo lo demás está como estaba. Libere espacio y escriba de nuevo el paquete.</translation>
    </message>
    <message>
        <source>{place} cannot hold the names of the documents: its file system does not know these letters. No pack was made. Use a stick that is formatted as FAT32 or exFAT, and write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{place} no admite los nombres de los documentos: su sistema de archivos no conoce estas letras. No se hizo ningún paquete. Use una memoria con formato FAT32 o exFAT y escriba de nuevo el paquete.</translation>
    </message>
    <message>
        <source>{path} is not a request. Nothing was exported. Ask whoever sent it to write it again under For another laptop, and to send the file as it is.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{path} no es una solicitud. No se exportó nada. Pida a quien la envió que la escriba de nuevo en «Para otro equipo» y que envíe el archivo tal cual.</translation>
    </message>
    <message>
        <source>What {source} has signed is not here, or only in part. No pack was made of it. Check for updates, let that come to its end, then write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Lo que {source} ha firmado no está aquí, o solo en parte. No se hizo ningún paquete. Pulse «Buscar actualizaciones», deje que termine y escriba de nuevo el paquete.</translation>
    </message>
    <message>
        <source>The list of {collection} is not here as it was signed last, so it was left out of the pack. Check for updates, let that come to its end, then write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>La lista de {collection} no está aquí tal como se firmó por última vez, así que se dejó fuera del paquete. Pulse «Buscar actualizaciones», deje que termine y escriba de nuevo el paquete.</translation>
    </message>
    <message>
        <source>In the queue, {size}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>En cola, {size}</translation>
    </message>
    <message>
        <source>Do not get it</source>
        <extracomment>info_panel.py, instead_panel.py, reader_having.py</extracomment>
        <translation>No obtenerlo</translation>
    </message>
    <message>
        <source>{size} in this language</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{size} en este idioma</translation>
    </message>
    <message>
        <source>Remove from this laptop…</source>
        <extracomment>info_panel.py, reader_having.py</extracomment>
        <translation>Quitar de este equipo…</translation>
    </message>
    <message>
        <source>This document is not on this laptop. Ask for it, and it comes first at the next connection.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Este documento no está en este equipo. Pídalo y llegará lo primero en la próxima conexión.</translation>
    </message>
    <message>
        <source>It is in the queue, and comes first at the next connection.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Está en cola y llegará lo primero en la próxima conexión.</translation>
    </message>
    <message>
        <source>Copy to this laptop</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Copiar a este equipo</translation>
    </message>
    <message>
        <source>Choose what to keep…</source>
        <extracomment>proposal.py</extracomment>
        <translation>Elegir qué conservar…</translation>
    </message>
    <message>
        <source>Save this page, add to a list, remove from this laptop</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>Guardar esta página, añadir a una lista, quitar de este equipo</translation>
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
        <source>Encrypts notes, saved documents, lists, history and searches, and locks them by itself.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Cifra las notas, los documentos guardados, las listas, el historial y las búsquedas, y los bloquea automáticamente.</translation>
    </message>
    <message>
        <source>When nobody has pressed a key or moved the mouse for so long. What you are typing is kept first.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Cuando nadie ha pulsado una tecla ni movido el ratón durante ese tiempo. Antes se guarda lo que esté escribiendo.</translation>
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
        <extracomment>sources_page.py, settings_page.py</extracomment>
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
        <source>As its publisher orders it</source>
        <extracomment>shelving.py</extracomment>
        <translation>En el orden del editor</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>shelving.py</extracomment>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>shelving.py</extracomment>
        <translation>Los más recientes primero</translation>
    </message>
    <message>
        <source>By reference number</source>
        <extracomment>shelving.py</extracomment>
        <translation>Por número de referencia</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>shelving.py</extracomment>
        <translation>Por estado</translation>
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
        <extracomment>switch.py, settings_page.py</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>switch.py, settings_page.py</extracomment>
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
        <source>Something unexpected happened, and this was not finished. Try it again. If it happens again, write a report: Settings, Report a problem.</source>
        <extracomment>tasks.py</extracomment>
        <translation>Ocurrió algo inesperado y esto no se terminó. Inténtelo de nuevo. Si vuelve a ocurrir, escriba un informe: «Ajustes», «Informar de un problema».</translation>
    </message>
    <message>
        <source>Which lessons are shown</source>
        <extracomment>training_page.py</extracomment>
        <translation>Qué lecciones se muestran</translation>
    </message>
    <message>
        <source>All pieces here</source>
        <extracomment>training_page.py</extracomment>
        <translation>Todo está aquí</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <extracomment>training_page.py</extracomment>
        <translation>No está en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>{n} lessons</source>
        <extracomment>training_page.py; for one: {n} lesson</extracomment>
        <translation>
            <numerusform>{n} lección</numerusform>
            <numerusform>{n} lecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} pieces here</source>
        <extracomment>training_page.py</extracomment>
        <translation>{n} de {total} materiales aquí</translation>
    </message>
    <message>
        <source>Only what is on this laptop</source>
        <extracomment>training_page.py</extracomment>
        <translation>Solo lo que está en este equipo</translation>
    </message>
    <message>
        <source>What stands here was superseded, or is not here.</source>
        <extracomment>training_page.py</extracomment>
        <translation>Lo que hay en este lugar fue sustituido o no está aquí.</translation>
    </message>
    <message>
        <source>This lesson cannot be shown</source>
        <extracomment>training_page.py</extracomment>
        <translation>No se puede mostrar esta lección</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>undo_bar.py</extracomment>
        <translation>Deshacer</translation>
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
        <source>There is no source named {source}. Add it first.</source>
        <extracomment>catalogue.py</extracomment>
        <translation>No hay ninguna fuente llamada {source}. Añádala primero.</translation>
    </message>
    <message>
        <source>A source named {source} was removed, and had another key. Nothing was changed. Choose another name.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>Una fuente llamada {source} se quitó y tenía otra clave. No se cambió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A source named {source} is there already. Nothing was changed. Choose another name.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>Ya hay una fuente llamada {source}. No se cambió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{source} offers documents of {institute}, which come from the source {owner}. They were not taken, because only one source may speak for an institute. Ask the publisher which is right; if this one, remove {owner} and add this one with its fingerprint.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>{source} ofrece documentos de {institute}, que vienen de la fuente {owner}. No se tomaron, porque solo una fuente puede hablar por una institución. Pregunte al editor cuál es la correcta; si es esta, quite {owner} y añada esta con su huella.</translation>
    </message>
    <message>
        <source>The file on this disk is no longer what its publisher signed: it was changed or damaged. It was not opened. Run `fieldshelf verify --repair`, then `fieldshelf sync`: it is fetched again.</source>
        <extracomment>copies.py</extracomment>
        <translation>El archivo de este disco ya no es lo que su editor firmó: se modificó o se dañó. No se abrió. Ejecute `fieldshelf verify --repair` y después `fieldshelf sync`: se descargará de nuevo.</translation>
    </message>
    <message>
        <source>No copy of the document could be made for the other program, because the disk is full or may not be written, or because that program still holds the last copy. The document itself is safe and opens here. Close the other program or make room, then try again.</source>
        <extracomment>copies.py</extracomment>
        <translation>No se pudo hacer una copia del documento para el otro programa, porque el disco está lleno o no permite escribir, o porque ese programa aún retiene la última copia. El documento está a salvo y se abre aquí. Cierre el otro programa o libere espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Fieldshelf (format {here}; this program knows {known}). Nothing was changed. Update Fieldshelf on this computer, then open it again.</source>
        <extracomment>database.py</extracomment>
        <translation>La biblioteca se escribió con una versión más reciente de Fieldshelf (formato {here}; este programa conoce {known}). No se cambió nada. Actualice Fieldshelf en este equipo y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing that was already in the library is lost. Free some space and try again.</source>
        <extracomment>database.py, objects.py</extracomment>
        <translation>El disco está lleno. No se ha perdido nada de lo que ya estaba en la biblioteca. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library is being changed by another window or program. Nothing was lost. Try again in a moment.</source>
        <extracomment>database.py</extracomment>
        <translation>Otra ventana u otro programa está modificando la biblioteca. No se perdió nada. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The library cannot be opened for writing here. Nothing was changed. Check that its folder exists and who may write to it.</source>
        <extracomment>database.py</extracomment>
        <translation>La biblioteca no se puede abrir aquí para escribir. No se cambió nada. Compruebe que su carpeta existe y quién puede escribir en ella.</translation>
    </message>
    <message>
        <source>The disk did not read or write a part of the library. Nothing was reported as done that is not. Check that the disk or stick is still connected, and try again.</source>
        <extracomment>database.py</extracomment>
        <translation>El disco no leyó o no escribió una parte de la biblioteca. No se dio por hecho nada que no lo esté. Compruebe que el disco o la memoria sigue conectado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library&apos;s folder is not there any more: it was moved, renamed or deleted, or its disk was taken out. Nothing is written meanwhile, and your notes are kept apart from it. Put it back, and everything goes on: {folder}</source>
        <extracomment>database.py</extracomment>
        <translation>La carpeta de la biblioteca ya no está: se movió, se le cambió el nombre o se borró, o se retiró su disco. Entretanto no se escribe nada, y sus notas se guardan aparte. Vuelva a ponerla en su lugar y todo continuará: {folder}</translation>
    </message>
    <message>
        <source>A part of the library on this disk is damaged. The documents themselves are kept apart from it. Run `fieldshelf verify --repair`, then `fieldshelf sync`.</source>
        <extracomment>database.py</extracomment>
        <translation>Una parte de la biblioteca en este disco está dañada. Los documentos se guardan aparte. Ejecute `fieldshelf verify --repair` y después `fieldshelf sync`.</translation>
    </message>
    <message>
        <source>The process that prepares texts could not be started.</source>
        <extracomment>entering_child.py</extracomment>
        <translation>No se pudo iniciar el proceso que prepara los textos.</translation>
    </message>
    <message>
        <source>Reading this file gave nothing that makes sense. It is probably damaged: get another copy.</source>
        <extracomment>__init__.py</extracomment>
        <translation>La lectura de este archivo no dio nada con sentido. Probablemente esté dañado: consiga otra copia.</translation>
    </message>
    <message>
        <source>This file is too large to be read here. Save it in the newer format, or as PDF.</source>
        <extracomment>office.py</extracomment>
        <translation>Este archivo es demasiado grande para leerlo aquí. Guárdelo en el formato más reciente o como PDF.</translation>
    </message>
    <message>
        <source>This PDF claims to have {pages} pages, more than can be read here. Open it with another program.</source>
        <extracomment>pdf.py</extracomment>
        <translation>Este PDF dice tener {pages} páginas, más de las que se pueden leer aquí. Ábralo con otro programa.</translation>
    </message>
    <message>
        <source>This document has no page {page}. It ends at page {last}.</source>
        <extracomment>pdf_child.py</extracomment>
        <translation>Este documento no tiene página {page}. Termina en la página {last}.</translation>
    </message>
    <message>
        <source>Page {page} of this document is damaged and cannot be shown; other pages may be readable.</source>
        <extracomment>pdf_child.py</extracomment>
        <translation>La página {page} de este documento está dañada y no se puede mostrar; quizá otras páginas sean legibles.</translation>
    </message>
    <message>
        <source>This document is locked with a password, so its text cannot be read or shown here. Open it with its own program and the password, or ask its publisher for an open copy.</source>
        <extracomment>problems.py</extracomment>
        <translation>Este documento está protegido con contraseña, por lo que su texto no se puede leer ni mostrar aquí. Ábralo con su propio programa y la contraseña, o pida a su editor una copia abierta.</translation>
    </message>
    <message>
        <source>This document is locked by a method that is not known here, so its text cannot be read or shown. Open it with its own program, or ask its publisher for an open copy.</source>
        <extracomment>problems.py</extracomment>
        <translation>Este documento está bloqueado con un método que aquí no se conoce, por lo que su texto no se puede leer ni mostrar. Ábralo con su propio programa o pida a su editor una copia abierta.</translation>
    </message>
    <message>
        <source>This document is damaged or incomplete and cannot be read. Get another copy of it from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Este documento está dañado o incompleto y no se puede leer. Consiga otra copia en el lugar de donde procede.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) cannot be read or shown here. Open it with a program made for them; its publisher can make its text searchable by adding a PDF of it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Los archivos de este tipo ({type}) no se pueden leer ni mostrar aquí. Ábralo con un programa adecuado; su editor puede hacer que su texto se pueda buscar añadiendo un PDF.</translation>
    </message>
    <message>
        <source>This file is called {suffix}, but its content is something else ({type}). It may be an error page saved in the document&apos;s place. Get the document again from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Este archivo se llama {suffix}, pero su contenido es otra cosa ({type}). Puede ser una página de error guardada en lugar del documento. Consiga de nuevo el documento en el lugar de donde procede.</translation>
    </message>
    <message>
        <source>This document unpacks to more files than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Este documento contiene, al descomprimirlo, más archivos de los permitidos, y se detuvo. Puede estar dañado o hecho para causar daño. Ábralo con otro programa si confía en su procedencia.</translation>
    </message>
    <message>
        <source>This document unpacks to more text than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Este documento contiene, al descomprimirlo, más texto del permitido, y se detuvo. Puede estar dañado o hecho para causar daño. Ábralo con otro programa si confía en su procedencia.</translation>
    </message>
    <message>
        <source>This file is no longer where it was, or may not be read. Check that it is there, and its permissions.</source>
        <extracomment>channel.py</extracomment>
        <translation>Este archivo ya no está donde estaba, o no se puede leer. Compruebe que está ahí, y sus permisos.</translation>
    </message>
    <message>
        <source>This was broken off.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Esto se interrumpió.</translation>
    </message>
    <message>
        <source>This file is no longer where it was, or may not be read. Check that it is there, then drop it again.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Este archivo ya no está donde estaba o no se permite leerlo. Compruebe que está allí y vuelva a soltarlo.</translation>
    </message>
    <message>
        <source>This is not a file that can be looked at. Drop a document: a PDF, an Office file, a text.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Este no es un archivo que se pueda examinar. Suelte un documento: un PDF, un archivo de oficina, un texto.</translation>
    </message>
    <message>
        <source>This file has {size}; files of up to {most} are looked at. It was not read. Search for its title or its number instead.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Este archivo ocupa {size}; se examinan archivos de hasta {most}. No se ha leído. Busque más bien su título o su número.</translation>
    </message>
    <message>
        <source>There is no library here yet. Add a source, or import a pack, to begin one.</source>
        <extracomment>nothing_found.py, library.py</extracomment>
        <translation>Aún no hay ninguna biblioteca aquí. Añada una fuente o importe un paquete para empezar una.</translation>
    </message>
    <message>
        <source>A library cannot be made here, because the folder cannot be written. Choose another place for it.</source>
        <extracomment>library.py</extracomment>
        <translation>No se puede crear una biblioteca aquí, porque no se puede escribir en la carpeta. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Another window or program is changing the library just now. Reading and searching go on. Wait until it has finished, then try again.</source>
        <extracomment>library.py</extracomment>
        <translation>Otra ventana u otro programa está modificando la biblioteca en este momento. La lectura y la búsqueda continúan. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library cannot be written. It can still be read and searched. Check who may write to its folder.</source>
        <extracomment>library.py, objects.py</extracomment>
        <translation>No se puede escribir en la biblioteca. Se puede seguir leyendo y buscando en ella. Compruebe quién puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>There is no document {document} in this library. Its publisher may have removed it. Search for its title.</source>
        <extracomment>library.py</extracomment>
        <translation>No hay ningún documento {document} en esta biblioteca. Quizá su editor lo haya quitado. Busque su título.</translation>
    </message>
    <message>
        <source>The file of this document is not on this disk any more, although it had been downloaded. It cannot be opened now. Run `fieldshelf sync`: it is fetched again.</source>
        <extracomment>library.py</extracomment>
        <translation>El archivo de este documento ya no está en este disco, aunque se había descargado. Ahora no se puede abrir. Ejecute `fieldshelf sync`: se descargará de nuevo.</translation>
    </message>
    <message>
        <source>This document is not on this computer yet; only its description and text are. Download it the next time there is a connection.</source>
        <extracomment>library.py</extracomment>
        <translation>Este documento aún no está en este equipo; solo están su descripción y su texto. Descárguelo la próxima vez que haya conexión.</translation>
    </message>
    <message>
        <source>Nothing can be written in this place, so this cannot be kept. Nothing was changed.</source>
        <extracomment>notes.py</extracomment>
        <translation>En este lugar no se puede escribir nada, por lo que esto no se puede guardar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character. Nothing was changed.</source>
        <extracomment>personal.py</extracomment>
        <translation>Una frase de contraseña necesita al menos un carácter. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file took too long to read and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>Este archivo tardó demasiado en leerse y se detuvo. Puede estar dañado o hecho para causar daño. Ábralo con otro programa si confía en su procedencia.</translation>
    </message>
    <message>
        <source>This file needs more memory or holds more text than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>Este archivo necesita más memoria o contiene más texto de lo permitido, y se detuvo. Puede estar dañado o hecho para causar daño. Ábralo con otro programa si confía en su procedencia.</translation>
    </message>
    <message>
        <source>Reading this file failed and was stopped; nothing else is affected. It is probably damaged. Get another copy, or open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>La lectura de este archivo falló y se detuvo; nada más se ve afectado. Probablemente esté dañado. Consiga otra copia, o ábralo con otro programa si confía en su procedencia.</translation>
    </message>
    <message>
        <source>No program on this computer would open {name}. The file itself is here and intact. Install a program for this type of file, or save a copy and open it elsewhere.</source>
        <extracomment>programs.py</extracomment>
        <translation>Ningún programa de este equipo abrió {name}. El archivo está aquí e intacto. Instale un programa para este tipo de archivo, o guarde una copia y ábrala en otro lugar.</translation>
    </message>
    <message>
        <source>No program on this computer would open this address. Write it down, and open it on another computer.</source>
        <extracomment>programs.py</extracomment>
        <translation>Ningún programa de este equipo abre esta dirección. Anótela y ábrala en otro equipo.</translation>
    </message>
    <message>
        <source>Another window has just changed the passphrase. Try again.</source>
        <extracomment>records.py</extracomment>
        <translation>Otra ventana acaba de cambiar la frase de contraseña. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your notes are locked. Unlock them with your passphrase first.</source>
        <extracomment>records.py</extracomment>
        <translation>Sus notas están bloqueadas. Desbloquéelas primero con su frase de contraseña.</translation>
    </message>
    <message>
        <source>The backup of the catalogue could not be read again, and was thrown away. The library is as it was. Run `fieldshelf verify`, and check the disk.</source>
        <extracomment>recovery.py</extracomment>
        <translation>La copia de seguridad del catálogo no se pudo volver a leer y se desechó. La biblioteca está como estaba. Ejecute `fieldshelf verify` y compruebe el disco.</translation>
    </message>
    <message>
        <source>The catalogue of this library is missing or empty, so nothing can be listed or searched. The documents are kept apart from it and are still here. Run `fieldshelf verify --repair`, then `fieldshelf sync`.</source>
        <extracomment>recovery.py</extracomment>
        <translation>El catálogo de esta biblioteca falta o está vacío, por lo que no se puede listar ni buscar nada. Los documentos se guardan aparte y siguen aquí. Ejecute `fieldshelf verify --repair` y después `fieldshelf sync`.</translation>
    </message>
    <message>
        <source>What was left of it is kept as {name}.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Lo que quedaba de él se guarda como {name}.</translation>
    </message>
    <message>
        <source>The catalogue was damaged or missing. It was restored from the backup of the last sync.</source>
        <extracomment>recovery.py</extracomment>
        <translation>El catálogo estaba dañado o faltaba. Se restauró con la copia de seguridad de la última sincronización.</translation>
    </message>
    <message>
        <source>Run `fieldshelf source list` and look whether all your sources are there, then `fieldshelf sync`.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Ejecute `fieldshelf source list` y mire si están todas sus fuentes; después, `fieldshelf sync`.</translation>
    </message>
    <message>
        <source>The catalogue was damaged or missing, and there is no usable backup of it. An empty one was made.</source>
        <extracomment>recovery.py</extracomment>
        <translation>El catálogo estaba dañado o faltaba, y no hay una copia de seguridad utilizable. Se creó uno vacío.</translation>
    </message>
    <message>
        <source>Add your sources again with `fieldshelf source add`, then run `fieldshelf sync`: the documents are still on this disk and are not fetched again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Añada de nuevo sus fuentes con `fieldshelf source add` y después ejecute `fieldshelf sync`: los documentos siguen en este disco y no se descargan de nuevo.</translation>
    </message>
    <message>
        <source>Another window or program is changing the library just now, so it was not repaired. Nothing was changed. Wait until it has finished, then run `fieldshelf verify --repair` again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Otra ventana u otro programa está modificando la biblioteca en este momento, por lo que no se reparó. No se cambió nada. Espere a que termine y ejecute de nuevo `fieldshelf verify --repair`.</translation>
    </message>
    <message>
        <source>The library&apos;s folder could not be written, because the disk is full or write-protected, or another program holds a file of it. Nothing was lost. Close other windows of Fieldshelf, make room, then try again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>No se pudo escribir en la carpeta de la biblioteca, porque el disco está lleno o protegido contra escritura, o porque otro programa retiene un archivo suyo. No se perdió nada. Cierre las demás ventanas de Fieldshelf, libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Showing this document failed. It is probably damaged: get another copy of it.</source>
        <extracomment>viewers.py, rendering.py</extracomment>
        <translation>No se pudo mostrar este documento. Probablemente esté dañado: consiga otra copia.</translation>
    </message>
    <message>
        <source>look find question number</source>
        <extracomment>guide_page.py</extracomment>
        <translation>buscar encontrar pregunta número referencia</translation>
    </message>
    <message>
        <source>{path} is no whole path of a folder. Choose the folder with the button beside it.</source>
        <extracomment>fields.py</extracomment>
        <translation>{path} no es la ruta completa de una carpeta. Elija la carpeta con el botón de al lado.</translation>
    </message>
    <message>
        <source>Choose where it goes: a stick, or a folder on it. Nothing was written.</source>
        <extracomment>fields.py</extracomment>
        <translation>Elija dónde escribirlo: una memoria, o una carpeta en ella. No se escribió nada.</translation>
    </message>
    <message>
        <source>quotes exact phrase without</source>
        <extracomment>guide_page.py</extracomment>
        <translation>comillas exacto frase sin</translation>
    </message>
    <message>
        <source>old outdated previous edition replaced</source>
        <extracomment>guide_page.py</extracomment>
        <translation>antiguo viejo caducado anterior edición sustituido</translation>
    </message>
    <message>
        <source>offline internet network wifi</source>
        <extracomment>guide_page.py</extracomment>
        <translation>sin conexión internet red wifi</translation>
    </message>
    <message>
        <source>Several languages</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Varios idiomas</translation>
    </message>
    <message>
        <source>The letters below a result are the languages that a document has. The language of the window is chosen at the top; documents stay in their own.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Las letras bajo un resultado son los idiomas del documento. El idioma de la ventana se elige arriba; los documentos siguen en el suyo.</translation>
    </message>
    <message>
        <source>translate translation English French Arabic</source>
        <extracomment>guide_page.py</extracomment>
        <translation>traducir traducción inglés francés árabe</translation>
    </message>
    <message>
        <source>open page next return</source>
        <extracomment>guide_page.py</extracomment>
        <translation>abrir página siguiente volver</translation>
    </message>
    <message>
        <source>tabs windows</source>
        <extracomment>guide_page.py</extracomment>
        <translation>pestañas ventanas</translation>
    </message>
    <message>
        <source>old warning bar replaced</source>
        <extracomment>guide_page.py</extracomment>
        <translation>antiguo aviso barra sustituido</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>guide_page.py</extracomment>
        <translation>En papel</translation>
    </message>
    <message>
        <source>print printer copy</source>
        <extracomment>guide_page.py</extracomment>
        <translation>imprimir impresora copia</translation>
    </message>
    <message>
        <source>mark comment write remember annotate</source>
        <extracomment>guide_page.py</extracomment>
        <translation>marcar comentario escribir anotar</translation>
    </message>
    <message>
        <source>A document that was lost from sight</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Un documento que se perdió de vista</translation>
    </message>
    <message>
        <source>Saved has a history of what was opened, and Home has what was read last.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>«Guardado» tiene el historial de lo que se abrió, e «Inicio» lo último que se leyó.</translation>
    </message>
    <message>
        <source>lost recent where again forgotten</source>
        <extracomment>guide_page.py</extracomment>
        <translation>perdido reciente dónde otra vez olvidado</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Una contraseña</translation>
    </message>
    <message>
        <source>It encrypts notes, saved documents and history, which others on this laptop then cannot read: see Settings. Without it they are lost; documents are not.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Cifra las notas, los documentos guardados y el historial, que otras personas de este portátil ya no pueden leer: vea Ajustes. Sin ella se pierden; los documentos no.</translation>
    </message>
    <message>
        <source>password lock private secret forgotten login</source>
        <extracomment>guide_page.py</extracomment>
        <translation>clave bloquear privado secreto olvidada</translation>
    </message>
    <message>
        <source>Less room on the disk</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Menos espacio en el disco</translation>
    </message>
    <message>
        <source>Choose what is kept under Packs &amp; sources. Texts stay, so that everything is still found.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Elija qué se conserva en «Paquetes y fuentes». Los textos se quedan, para que todo se siga encontrando.</translation>
    </message>
    <message>
        <source>room space full delete remove size storage</source>
        <extracomment>guide_page.py</extracomment>
        <translation>sitio espacio lleno borrar quitar tamaño</translation>
    </message>
    <message>
        <source>internet download sync new wifi</source>
        <extracomment>guide_page.py</extracomment>
        <translation>internet descargar sincronizar nuevo wifi</translation>
    </message>
    <message>
        <source>USB drive memory card bring copy</source>
        <extracomment>guide_page.py</extracomment>
        <translation>USB memoria tarjeta traer copiar</translation>
    </message>
    <message>
        <source>Export a pack under Packs &amp; sources, and take it there on a stick.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Exporte un paquete en «Paquetes y fuentes» y llévelo en una memoria USB.</translation>
    </message>
    <message>
        <source>USB share give send copy colleague</source>
        <extracomment>guide_page.py</extracomment>
        <translation>USB compartir dar enviar copiar colega</translation>
    </message>
    <message>
        <source>safe trust virus forged real</source>
        <extracomment>guide_page.py</extracomment>
        <translation>seguro confianza virus falsificado auténtico</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Slide {n} of {total}, opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>Diapositiva {n} de {total}, abierta el {date}</translation>
    </message>
    <message>
        <source>This PDF is damaged: it cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Este PDF está dañado: no se puede leer.</translation>
    </message>
    <message>
        <source>This file is damaged: it cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Este archivo está dañado: no se puede leer.</translation>
    </message>
    <message>
        <source>This file is not what its name says.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Este archivo no es lo que dice su nombre.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Este archivo está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Files of this type cannot be read here.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Los archivos de este tipo no se pueden leer aquí.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing else in it says which document it is: no document here has these bytes, and its name has no number.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Nada más indica qué documento es: ningún documento de aquí tiene estos bytes, y su nombre no contiene un número conocido.</translation>
    </message>
    <message>
        <source>Chosen counts documents alone, without their texts.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>«Elegido» cuenta solo los documentos, sin sus textos.</translation>
    </message>
    <message>
        <source>Used are documents that are here, and the texts of all.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Se cuentan los documentos que están aquí y los textos de todos.</translation>
    </message>
    <message>
        <source>{size} of small files come with the texts, whatever is chosen.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} de archivos pequeños vienen con los textos, se elija lo que se elija.</translation>
    </message>
    <message>
        <source>All files here are small: they come with the texts and stay, whatever is chosen. A choice counts for larger files that come later.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Todos los archivos aquí son pequeños: vienen con los textos y se quedan, se elija lo que se elija. La elección vale para archivos más grandes que lleguen después.</translation>
    </message>
    <message>
        <source>Show notes</source>
        <extracomment>notes_hint.py</extracomment>
        <translation>Mostrar las notas</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your notes have these words.</source>
        <extracomment>notes_hint.py; for one: {n} of your notes has these words.</extracomment>
        <translation>
            <numerusform>{n} de sus notas contiene estas palabras.</numerusform>
            <numerusform>{n} de sus notas contienen estas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <extracomment>page_saying.py</extracomment>
        <translation>Página {n} de {total}</translation>
    </message>
    <message>
        <source>This page has no words that can be read aloud: it is a picture.</source>
        <extracomment>page_saying.py</extracomment>
        <translation>Esta página no tiene palabras que puedan leerse en voz alta: es una imagen.</translation>
    </message>
    <message>
        <source>Checking the publisher’s keys</source>
        <extracomment>phases.py</extracomment>
        <translation>Comprobación de las claves del editor</translation>
    </message>
    <message>
        <source>Checking the publisher’s signatures</source>
        <extracomment>phases.py</extracomment>
        <translation>Comprobación de las firmas del editor</translation>
    </message>
    <message>
        <source>Reading what the publisher offers</source>
        <extracomment>phases.py</extracomment>
        <translation>Lectura de lo que ofrece el editor</translation>
    </message>
    <message>
        <source>Asking {place}</source>
        <extracomment>phases.py</extracomment>
        <translation>Consulta a {place}</translation>
    </message>
    <message>
        <source>Fieldshelf {version}, as it was installed</source>
        <extracomment>problems.py</extracomment>
        <translation>Fieldshelf {version}, tal como se instaló</translation>
    </message>
    <message>
        <source>Fieldshelf {version}, from its source code</source>
        <extracomment>problems.py</extracomment>
        <translation>Fieldshelf {version}, desde su código fuente</translation>
    </message>
    <message>
        <source>System: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>Sistema: {what}</translation>
    </message>
    <message>
        <source>Language of the window: {language}</source>
        <extracomment>problems.py</extracomment>
        <translation>Idioma de la ventana: {language}</translation>
    </message>
    <message>
        <source>Screens: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>Pantallas: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on this laptop</source>
        <extracomment>problems.py; for one: {n} of them on this laptop</extracomment>
        <translation>
            <numerusform>{n} en este equipo</numerusform>
            <numerusform>{n} en este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>problems.py; for one: {n} source</extracomment>
        <translation>
            <numerusform>{n} fuente</numerusform>
            <numerusform>{n} fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents wait for the index</source>
        <extracomment>problems.py; for one: {n} document waits for the index</extracomment>
        <translation>
            <numerusform>{n} documento espera a ser indexado</numerusform>
            <numerusform>{n} documentos esperan a ser indexados</numerusform>
        </translation>
    </message>
    <message>
        <source>Library: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>Biblioteca: {what}</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <extracomment>problems.py</extracomment>
        <translation>La biblioteca no se puede abrir.</translation>
    </message>
    <message>
        <source>What went wrong:</source>
        <extracomment>problems.py</extracomment>
        <translation>Lo que salió mal:</translation>
    </message>
    <message>
        <source>Nothing went wrong since the program started.</source>
        <extracomment>problems.py</extracomment>
        <translation>Nada salió mal desde que se inició el programa.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the documents.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Elija la carpeta que contiene los documentos.</translation>
    </message>
    <message>
        <source>Choose the collection that they belong to, or write a new name.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Elija la colección a la que pertenecen, o escriba un nombre nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions now stand in the sheet. They count when the sheet is read back.</source>
        <extracomment>publish_folder.py; for one: {n} suggestion now stands in the sheet. It counts when the sheet is read back.</extracomment>
        <translation>
            <numerusform>{n} sugerencia está ahora en la hoja. Contará cuando vuelva a leerse la hoja.</numerusform>
            <numerusform>{n} sugerencias están ahora en la hoja. Contarán cuando vuelva a leerse la hoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it goes: the folder of the server, or a place of rclone.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Indique adónde va: la carpeta del servidor, o un lugar de rclone.</translation>
    </message>
    <message>
        <source>Write the address that readers use, to check what is there.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Escriba la dirección que usan los lectores, para comprobar lo que hay allí.</translation>
    </message>
    <message>
        <source>Say what the institute is called, and choose a new or empty folder. Nothing was made.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Indique cómo se llama la institución y elija una carpeta nueva o vacía. No se creó nada.</translation>
    </message>
    <message>
        <source>Choose the folder of the repository.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Elija la carpeta del repositorio.</translation>
    </message>
    <message numerus="yes">
        <source>First pages say more: {n} suggestions. They are not in the sheet until you take them.</source>
        <extracomment>publish_suggestions.py; for one: First pages say more: {n} suggestion. It is not in the sheet until you take it.</extracomment>
        <translation>
            <numerusform>Las primeras páginas dicen más: {n} sugerencia. No estará en la hoja hasta que la acepte.</numerusform>
            <numerusform>Las primeras páginas dicen más: {n} sugerencias. No estarán en la hoja hasta que las acepte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all that are clear</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Aceptar todas las que son claras</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Take {value} as {field}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Aceptar {value} como {field}</translation>
    </message>
    <message>
        <source>In the sheet now, guessed: {value}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>En la hoja ahora, supuesto: {value}</translation>
    </message>
    <message>
        <source>At most one of these is right: look into the document.</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>A lo sumo una de ellas es correcta: consulte el documento.</translation>
    </message>
    <message>
        <source>“{sentence}” in {file}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>«{sentence}» en {file}</translation>
    </message>
    <message>
        <source>“{sentence}” on page {page} of {file}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>«{sentence}» en la página {page} de {file}</translation>
    </message>
    <message>
        <source>Writing into the sheet</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Escribiendo en la hoja</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages cannot be searched: they are pictures.</source>
        <extracomment>scan_words.py; for one: {n} of {pages} pages cannot be searched: it is a picture.</extracomment>
        <translation>
            <numerusform>No se puede buscar en {n} de {pages} páginas: es una imagen.</numerusform>
            <numerusform>No se puede buscar en {n} de {pages} páginas: son imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages were read by machine: words on them may be wrong.</source>
        <extracomment>scan_words.py; for one: {n} of {pages} pages was read by machine: words on it may be wrong.</extracomment>
        <translation>
            <numerusform>{n} de {pages} páginas fue leída por una máquina: puede haber palabras erróneas.</numerusform>
            <numerusform>{n} de {pages} páginas fueron leídas por una máquina: puede haber palabras erróneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected. Select words, or all of them with Ctrl+A, then press Ctrl+H.</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>No hay nada seleccionado. Seleccione palabras, o todas con Ctrl+A, y pulse Ctrl+H.</translation>
    </message>
    <message>
        <source>Save slide {n}</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>Guardar la diapositiva {n}</translation>
    </message>
    <message>
        <source>with some of the words, few or none with all</source>
        <extracomment>search_head.py</extracomment>
        <translation>con algunas de las palabras, pocos o ninguno con todas</translation>
    </message>
    <message>
        <source>{result}. {then}</source>
        <extracomment>source_rows.py</extracomment>
        <translation>{result}. {then}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>source_rows.py</extracomment>
        <translation>No se pudo contactar</translation>
    </message>
    <message>
        <source>slide {n}</source>
        <extracomment>wording.py</extracomment>
        <translation>diapositiva {n}</translation>
    </message>
    <message>
        <source>Reading this file led to something that no document needs: using the network, starting a program or writing a file. It was stopped before it could. The file is probably made to do harm: do not open it, and tell whoever it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>La lectura de este archivo llevó a algo que ningún documento necesita: usar la red, iniciar un programa o escribir un archivo. Se detuvo antes de que pudiera hacerlo. Probablemente el archivo está hecho para causar daño: no lo abra y avise a quien se lo haya enviado.</translation>
    </message>
    <message>
        <source>A part of the library is not on this disk. Synchronise again to fetch it.</source>
        <extracomment>segments.py</extracomment>
        <translation>Una parte de la biblioteca no está en este disco. Sincronice de nuevo para descargarla.</translation>
    </message>
    <message>
        <source>The text of a document is not in the form it should be. The document itself can still be opened. Tell its publisher.</source>
        <extracomment>segments.py</extracomment>
        <translation>El texto de un documento no tiene la forma que debería. El documento se puede seguir abriendo. Avise a su editor.</translation>
    </message>
    <message>
        <source>A part of the library is damaged or not what it says. Check the library with repair, then synchronise.</source>
        <extracomment>segments.py</extracomment>
        <translation>Una parte de la biblioteca está dañada o no es lo que dice ser. Compruebe la biblioteca con reparación y después sincronice.</translation>
    </message>
    <message>
        <source>A part of the library is larger than it may be, and was not read. Tell its publisher.</source>
        <extracomment>segments.py</extracomment>
        <translation>Una parte de la biblioteca es más grande de lo que puede ser y no se leyó. Avise a su editor.</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <extracomment>sentences.py</extracomment>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed. Try again.</source>
        <extracomment>vault.py</extracomment>
        <translation>Esta no es la frase de contraseña. No se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something in what is personal here is not as it was written, and cannot be read. The library is not touched by it.</source>
        <extracomment>vault.py</extracomment>
        <translation>Algo de sus datos personales no está como se escribió y no se puede leer. La biblioteca no se ve afectada.</translation>
    </message>
    <message>
        <source>{name}: the file is not where it should be.</source>
        <extracomment>verify.py</extracomment>
        <translation>{name}: el archivo no está donde debería.</translation>
    </message>
    <message>
        <source>{name}: the file was changed or damaged on this disk.</source>
        <extracomment>verify.py</extracomment>
        <translation>{name}: el archivo se modificó o se dañó en este disco.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. The documents themselves are kept apart from it. Run `fieldshelf verify --repair`, which puts the backup of the last sync in its place, then `fieldshelf sync`.</source>
        <extracomment>verify.py</extracomment>
        <translation>El catálogo está dañado. Los documentos se guardan aparte. Ejecute `fieldshelf verify --repair`, que pone en su lugar la copia de seguridad de la última sincronización, y después `fieldshelf sync`.</translation>
    </message>
    <message>
        <source>The search index is damaged. Documents can still be read; repair builds it anew from the texts kept here.</source>
        <extracomment>verify.py</extracomment>
        <translation>El índice de búsqueda está dañado. Los documentos se pueden seguir leyendo; la reparación lo reconstruye con los textos guardados aquí.</translation>
    </message>
    <message>
        <source>A bundle of texts</source>
        <extracomment>verify.py</extracomment>
        <translation>Un lote de textos</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>verify.py</extracomment>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>Run verify with --repair, then synchronise: it is fetched again.</source>
        <extracomment>verify.py</extracomment>
        <translation>Ejecute verify con --repair y después sincronice: se descargará de nuevo.</translation>
    </message>
    <message>
        <source>Showing this file failed. It is probably damaged: get another copy.</source>
        <extracomment>viewing.py</extracomment>
        <translation>No se pudo mostrar este archivo. Probablemente esté dañado: consiga otra copia.</translation>
    </message>
    <message>
        <source>the bundle of texts {name} of {collection}</source>
        <extracomment>actions.py</extracomment>
        <translation>el lote de textos {name} de {collection}</translation>
    </message>
    <message>
        <source>the file {name} of {document}</source>
        <extracomment>actions.py</extracomment>
        <translation>el archivo {name} de {document}</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections} and {file} of {document}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>En espera: los textos de {collections} y {file} de {document}, {size}.</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections} and {files} files, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>En espera: los textos de {collections} y archivos (en total, {files}), {size}.</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>En espera: los textos de {collections}, {size}.</translation>
    </message>
    <message>
        <source>Held back: {file} of {document}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>En espera: {file} de {document}, {size}.</translation>
    </message>
    <message>
        <source>Held back: {files} files, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>Archivos en espera: {files}, {size}.</translation>
    </message>
    <message>
        <source>The {size} that this day may cost are used up, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or today with a larger `fieldshelf sync --budget`.</source>
        <extracomment>budget.py</extracomment>
        <translation>Se agotaron los {size} que puede costar este día, así que la sincronización hizo una pausa. Los cambios de estado ya están, y lo que llegó se conserva. Continúa en la primera sincronización después de {until}, o hoy con un `fieldshelf sync --budget` mayor.</translation>
    </message>
    <message>
        <source>Documents are fetched only from {start} to {end}, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or now with `fieldshelf sync --window none`.</source>
        <extracomment>budget.py</extracomment>
        <translation>Los documentos se descargan solo de {start} a {end}, así que la sincronización hizo una pausa. Los cambios de estado ya están, y lo que llegó se conserva. Continúa en la primera sincronización después de {until}, o ahora con `fieldshelf sync --window none`.</translation>
    </message>
    <message>
        <source>This connection is charged by what it carries, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync on another one, or now with `fieldshelf sync --even-metered` (always: metered = &quot;go on&quot; in settings.toml).</source>
        <extracomment>budget.py</extracomment>
        <translation>Esta conexión se cobra por volumen, así que la sincronización hizo una pausa. Los cambios de estado ya están, y lo que llegó se conserva. Continúa en la primera sincronización por otra conexión, o ahora con `fieldshelf sync --even-metered` (siempre: `metered = &quot;go on&quot;` en settings.toml).</translation>
    </message>
    <message>
        <source>{key} = {given} is not understood; write it like {key} = &quot;{example}&quot;</source>
        <extracomment>budget.py</extracomment>
        <translation>`{key} = {given}` no se entiende; escríbalo como `{key} = &quot;{example}&quot;`</translation>
    </message>
    <message>
        <source>texts_only is true or false</source>
        <extracomment>budget.py</extracomment>
        <translation>texts_only es true o false</translation>
    </message>
    <message>
        <source>proxy is not understood; write it like proxy = &quot;http://proxy.example.org:3128&quot;</source>
        <extracomment>budget.py</extracomment>
        <translation>proxy no se entiende; escríbalo como `proxy = &quot;http://proxy.example.org:3128&quot;`</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <extracomment>budget.py</extracomment>
        <translation>no se puede leer ({error})</translation>
    </message>
    <message>
        <source>[sync] is not a table</source>
        <extracomment>budget.py</extracomment>
        <translation>[sync] no es una tabla</translation>
    </message>
    <message>
        <source>{key} is not a setting of [sync]; did you mean {near}?</source>
        <extracomment>budget.py</extracomment>
        <translation>{key} no es un ajuste de [sync]; ¿quiso decir {near}?</translation>
    </message>
    <message>
        <source>{key} is not a setting of [sync]</source>
        <extracomment>budget.py</extracomment>
        <translation>{key} no es un ajuste de [sync]</translation>
    </message>
    <message>
        <source>The settings in {path} may limit what a sync costs, and could not be followed: {why}. Nothing was fetched. Correct that line, or take it out.</source>
        <extracomment>budget.py</extracomment>
        <translation>Los ajustes de {path} pueden limitar lo que cuesta una sincronización y no se pudieron seguir: {why}. No se descargó nada. Corrija esa línea o quítela.</translation>
    </message>
    <message>
        <source>The catalogue of {offer} is larger than any catalogue can be.</source>
        <extracomment>catalogues.py</extracomment>
        <translation>El catálogo de {offer} es más grande de lo que puede ser un catálogo.</translation>
    </message>
    <message>
        <source>Nothing of it was taken; what is in the library stays as it is. Sync from another copy, or tell the publisher.</source>
        <extracomment>catalogues.py, told.py</extracomment>
        <translation>No se tomó nada de él; lo que hay en la biblioteca queda como está. Sincronice desde otra copia, o avise al editor.</translation>
    </message>
    <message>
        <source>The catalogue of {offer} is not what was signed.</source>
        <extracomment>catalogues.py</extracomment>
        <translation>El catálogo de {offer} no es lo que se firmó.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written. What is in it can be read as before, but nothing can be added. Check that the disk is not write-protected and that the folder is yours, then sync again.</source>
        <extracomment>disk.py</extracomment>
        <translation>No se puede escribir en la carpeta de la biblioteca. Lo que contiene se puede leer como antes, pero no se puede añadir nada. Compruebe que el disco no está protegido contra escritura y que la carpeta es suya, y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>{needed} are still to come, and {free} are free.</source>
        <extracomment>disk.py</extracomment>
        <translation>Faltan por llegar {needed}, y hay {free} libres.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>disk.py</extracomment>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The library can be used as before, with what has arrived so far. Free some space and sync again: it continues where it stopped.</source>
        <extracomment>disk.py</extracomment>
        <translation>La biblioteca se puede usar como antes, con lo que ha llegado hasta ahora. Libere espacio y sincronice de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} are to come, and {free} are free. A sync takes what fits, lists and texts first. Free some space, or keep fewer documents with `fieldshelf keep`.</source>
        <extracomment>disk.py</extracomment>
        <translation>El disco tiene poco espacio: han de llegar {needed} y hay {free} libres. Una sincronización toma lo que cabe, primero las listas y los textos. Libere espacio, o guarde menos documentos con `fieldshelf keep`.</translation>
    </message>
    <message>
        <source>The connection to {place} broke off. What has arrived is kept, and the next sync continues there. Try again.</source>
        <extracomment>downloads.py</extracomment>
        <translation>La conexión con {place} se interrumpió. Lo que llegó se conserva, y la próxima sincronización continúa ahí. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not what its publisher signed: it was damaged or exchanged on the way. It was not taken. Sync again, or from another copy; tell the publisher if it happens again. ({sha256})</source>
        <extracomment>downloads.py</extracomment>
        <translation>{file} no es lo que su editor firmó: se dañó o se cambió por el camino. No se tomó. Sincronice de nuevo, o desde otra copia; avise al editor si se repite. ({sha256})</translation>
    </message>
    <message>
        <source>A fingerprint is 64 digits and letters from a to f, in groups or not.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Una huella son 64 cifras y letras de la a a la f, en grupos o no.</translation>
    </message>
    <message>
        <source>A fingerprint is 64 digits and letters from a to f, in groups or not; what you gave has {n}.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Una huella son 64 cifras y letras de la a a la f, en grupos o no; la que dio tiene {n}.</translation>
    </message>
    <message>
        <source>Nothing was done. Compare it with what the publisher gave you, or ask the publisher for it again.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>No se hizo nada. Compárela con la que le dio el editor, o pídasela de nuevo.</translation>
    </message>
    <message>
        <source>You gave {typed}, and {n} of its 16 groups agree.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Dio {typed}, y coinciden {n} de sus 16 grupos.</translation>
    </message>
    <message>
        <source>The first sync after {until} has room for it.</source>
        <extracomment>forecast.py</extracomment>
        <translation>La primera sincronización después de {until} tiene espacio para él.</translation>
    </message>
    <message>
        <source>The first sync after {until} has room for more of them.</source>
        <extracomment>forecast.py</extracomment>
        <translation>La primera sincronización después de {until} tiene espacio para más de ellos.</translation>
    </message>
    <message>
        <source>It ({size}) is more than any day may cost.</source>
        <extracomment>forecast.py</extracomment>
        <translation>Este ({size}) supera lo que puede costar un día.</translation>
    </message>
    <message>
        <source>{name} ({size}) is more than any day may cost.</source>
        <extracomment>forecast.py</extracomment>
        <translation>{name} ({size}) supera lo que puede costar un día.</translation>
    </message>
    <message>
        <source>{name} was not begun: the server of {source} cannot go on with a file that was broken off, so it would begin anew every day, and what is left of the {size} that this day may cost does not cover it.</source>
        <extracomment>forecast.py</extracomment>
        <translation>{name} no se empezó: el servidor de {source} no puede continuar un archivo interrumpido, así que empezaría de nuevo cada día, y lo que queda de los {size} que puede costar este día no le basta.</translation>
    </message>
    <message>
        <source>{n} files were not begun: the server of {source} cannot go on with a file that was broken off, so it would begin anew every day, and what is left of the {size} that this day may cost does not cover them.</source>
        <extracomment>forecast.py</extracomment>
        <translation>Archivos que no se empezaron: {n}. El servidor de {source} no puede continuar un archivo interrumpido, así que empezaría de nuevo cada día, y lo que queda de los {size} que puede costar este día no les basta.</translation>
    </message>
    <message>
        <source>`fieldshelf sync --budget {need}M` fetches it now; better is a server that answers parts of files (Range).</source>
        <extracomment>forecast.py</extracomment>
        <translation>`fieldshelf sync --budget {need}M` lo descarga ahora; mejor es un servidor que responda por partes de archivos (Range).</translation>
    </message>
    <message>
        <source>`fieldshelf sync --budget {need}M` fetches them now; better is a server that answers parts of files (Range).</source>
        <extracomment>forecast.py</extracomment>
        <translation>`fieldshelf sync --budget {need}M` los descarga ahora; mejor es un servidor que responda por partes de archivos (Range).</translation>
    </message>
    <message>
        <source>The new list of {collection} leaves out {missing} of the {documents} documents that it has here.</source>
        <extracomment>guards.py</extracomment>
        <translation>La nueva lista de {collection} omite {missing} de los {documents} documentos que tiene aquí.</translation>
    </message>
    <message>
        <source>The list of {collection} is gone, and with it {missing} of the {documents} documents that it has here.</source>
        <extracomment>guards.py</extracomment>
        <translation>La lista de {collection} ha desaparecido, y con ella {missing} de los {documents} documentos que tiene aquí.</translation>
    </message>
    <message>
        <source>That is more often a mistake, or an attack, than a wish, so it was not taken over: nothing was removed, and what else it says of them waits too. Ask the publisher; if it is meant, run `fieldshelf sync --accept-removals {collection}`, or import the pack with that option.</source>
        <extracomment>guards.py</extracomment>
        <translation>Suele ser más un error o un ataque que un deseo, así que no se aceptó: no se quitó nada, y lo demás que dice de ellos también espera. Pregunte al editor; si es lo que se quiere, ejecute `fieldshelf sync --accept-removals {collection}`, o importe el paquete con esa opción.</translation>
    </message>
    <message>
        <source>{title} is too long to be kept. It was left out. Read it at its source.</source>
        <extracomment>feeds.py</extracomment>
        <translation>{title} es demasiado largo para guardarlo. Se dejó fuera. Léalo en su fuente.</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, another server, which was not asked. If what is there belongs to the source, add its name to hosts = [&quot;...&quot;] in the file of the harvest.</source>
        <extracomment>fetching.py</extracomment>
        <translation>{host} remite a {target}, otro servidor, que no se consultó. Si lo que hay allí pertenece a la fuente, añada su nombre a `hosts = [&quot;...&quot;]` en el archivo de la recolección.</translation>
    </message>
    <message>
        <source>{host} does not give this to programs: it refuses, or wants to see a person first. Nothing of its answer was taken. Ask its owner for permission, or for an address that is meant for programs.</source>
        <extracomment>fetching.py</extracomment>
        <translation>{host} no da esto a programas: lo rechaza, o quiere ver primero a una persona. No se tomó nada de su respuesta. Pida permiso a su propietario, o una dirección pensada para programas.</translation>
    </message>
    <message>
        <source>The {max_bytes} that one harvest may fetch are used up. What has arrived is kept. Run it again to go on, or set max_bytes higher if more is meant.</source>
        <extracomment>fetching.py</extracomment>
        <translation>Se agotaron los {max_bytes} que puede descargar una recolección. Lo que llegó se conserva. Ejecútela de nuevo para continuar, o aumente max_bytes si se quiere más.</translation>
    </message>
    <message>
        <source>{url} has more than {most}, the most that is taken of one document. It was left out. Set max_document_bytes higher if it is meant.</source>
        <extracomment>fetching.py</extracomment>
        <translation>{url} supera {most}, lo máximo que se toma de un documento. Se dejó fuera. Aumente max_document_bytes si es lo que se quiere.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was changed. Connect the drive or the share that holds it, or give the right folder.</source>
        <extracomment>folders.py</extracomment>
        <translation>La carpeta {folder} no está. No se cambió nada. Conecte el disco o el recurso compartido que la contiene, o indique la carpeta correcta.</translation>
    </message>
    <message>
        <source>{folder} has more files than one harvest takes. What was seen is taken, the rest is left out, and nothing counts as gone. Set max_documents higher if they are meant.</source>
        <extracomment>folders.py</extracomment>
        <translation>{folder} tiene más archivos de los que toma una recolección. Se toma lo que se vio, el resto queda fuera y nada se considera desaparecido. Aumente max_documents si se quieren.</translation>
    </message>
    <message>
        <source>What came for {file} is something else than was announced, such as a page to log in. It was not taken. Try again later.</source>
        <extracomment>gathering.py</extracomment>
        <translation>Lo que llegó para {file} no es lo anunciado, sino por ejemplo una página de acceso. No se tomó. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{file} was taken away, or cannot be read any more. It was left out. Put it back and run it again if it is wanted.</source>
        <extracomment>files.py</extracomment>
        <translation>{file} se retiró, o ya no se puede leer. Se dejó fuera. Devuélvalo y ejecute de nuevo si se quiere.</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {folder}, and as a folder of documents it cannot be taken, because this library lies in it. Nothing was added. Give the folder that holds the documents and nothing else.</source>
        <extracomment>local.py</extracomment>
        <translation>No hay ninguna fuente de Fieldshelf en {folder}, y no se puede tomar como carpeta de documentos, porque esta biblioteca está dentro. No se añadió nada. Indique la carpeta que contiene los documentos y nada más.</translation>
    </message>
    <message numerus="yes">
        <source>{n} packs lie beside this program</source>
        <extracomment>first_packs.py; for one: {n} pack lies beside this program</extracomment>
        <translation>
            <numerusform>Junto a este programa hay {n} paquete</numerusform>
            <numerusform>Junto a este programa hay {n} paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>You are shown what would be imported before anything is. Compare the fingerprint with what your office says.</source>
        <extracomment>first_packs.py</extracomment>
        <translation>Verá qué se importaría antes de que se importe nada. Compare la huella con la que le indique su oficina.</translation>
    </message>
    <message>
        <source>Look at them and import…</source>
        <extracomment>first_packs.py</extracomment>
        <translation>Verlos e importarlos…</translation>
    </message>
    <message>
        <source>On the stick</source>
        <extracomment>residing.py</extracomment>
        <translation>En la memoria USB</translation>
    </message>
    <message>
        <source>Write-protected stick: your notes are gone when you close</source>
        <extracomment>residing.py</extracomment>
        <translation>Memoria protegida contra escritura: sus notas se pierden al cerrar</translation>
    </message>
    <message>
        <source>Write-protected stick: your notes are kept elsewhere</source>
        <extracomment>residing.py</extracomment>
        <translation>Memoria protegida contra escritura: sus notas se guardan en otro lugar</translation>
    </message>
    <message>
        <source>Kept by the administrator for everybody</source>
        <extracomment>residing.py</extracomment>
        <translation>La mantiene el administrador para todos</translation>
    </message>
    <message>
        <source>On a network share</source>
        <extracomment>residing.py</extracomment>
        <translation>En una carpeta de red</translation>
    </message>
    <message>
        <source>You can read and search as always. Where are your notes, and what you have read, to be kept? Nothing is written on this computer unless you choose a folder of it.</source>
        <extracomment>residing.py</extracomment>
        <translation>Puede leer y buscar como siempre. ¿Dónde deben guardarse sus notas y lo que ha leído? No se escribe nada en este equipo a menos que elija una carpeta en él.</translation>
    </message>
    <message>
        <source>This stick is write-protected</source>
        <extracomment>residing.py</extracomment>
        <translation>Esta memoria está protegida contra escritura</translation>
    </message>
    <message>
        <source>In memory, until I close</source>
        <extracomment>residing.py</extracomment>
        <translation>En la memoria del equipo, hasta que cierre</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <extracomment>residing.py</extracomment>
        <translation>En una carpeta…</translation>
    </message>
    <message>
        <source>Folder for your notes</source>
        <extracomment>residing.py</extracomment>
        <translation>Carpeta para sus notas</translation>
    </message>
    <message>
        <source>Small mode</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Modo reducido</translation>
    </message>
    <message>
        <source>No small pictures of pages, smaller caches, one helper at a time. Counts from the next start on.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Sin imágenes pequeñas de las páginas, cachés menores y un solo proceso auxiliar a la vez. Cuenta desde el próximo inicio.</translation>
    </message>
    <message>
        <source>On by itself: this computer has less than 3 GB of memory. {words}</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Activado por sí solo: este equipo tiene menos de 3 GB de memoria. {words}</translation>
    </message>
    <message>
        <source>As this computer needs it</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Según lo necesite este equipo</translation>
    </message>
    <message>
        <source>memory slow old</source>
        <extracomment>settings_page.py</extracomment>
        <translation>memoria lento antiguo</translation>
    </message>
    <message>
        <source>Your notes and what you have read were kept by a newer version of Fieldshelf (format {here}; this program knows {known}). Nothing was changed. Update Fieldshelf on this computer, then open it again.</source>
        <extracomment>database.py</extracomment>
        <translation>Sus notas y lo que ha leído se guardaron con una versión más reciente de Fieldshelf (formato {here}; este programa conoce el {known}). No se cambió nada. Actualice Fieldshelf en este equipo y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Fieldshelf. Nothing was changed. Update Fieldshelf on this computer; or move that file away, and choose anew: {path}</source>
        <extracomment>home.py</extracomment>
        <translation>La configuración se escribió con una versión más reciente de Fieldshelf. No se cambió nada. Actualice Fieldshelf en este equipo, o mueva ese archivo a otro lugar y elija de nuevo: {path}</translation>
    </message>
    <message>
        <source>This library is kept for everybody on this computer by its administrator, who brings it up to date. Nothing was changed. Ask there for what is missing; your notes are your own.</source>
        <extracomment>library.py</extracomment>
        <translation>El administrador de este equipo mantiene esta biblioteca para todos y la actualiza. No se cambió nada. Pídale lo que falte; sus notas son suyas.</translation>
    </message>
    <message>
        <source>Everything stands on the stick, in {folder}, and nothing is written on this computer. Close Fieldshelf before you take the stick out.</source>
        <extracomment>residence.py</extracomment>
        <translation>Todo está en la memoria USB, en {folder}, y no se escribe nada en este equipo. Cierre Fieldshelf antes de retirar la memoria.</translation>
    </message>
    <message>
        <source>The stick is write-protected. Your notes, and what you have read, are kept in this folder: {folder}</source>
        <extracomment>residence.py</extracomment>
        <translation>La memoria USB está protegida contra escritura. Sus notas y lo que ha leído se guardan en esta carpeta: {folder}</translation>
    </message>
    <message>
        <source>The stick is write-protected. You can read and search as always; your notes, and what you have read, are kept in memory only, and are gone when Fieldshelf ends.</source>
        <extracomment>residence.py</extracomment>
        <translation>La memoria USB está protegida contra escritura. Puede leer y buscar como siempre; sus notas y lo que ha leído solo se conservan en la memoria del equipo y se pierden al cerrar Fieldshelf.</translation>
    </message>
    <message>
        <source>The library is empty, and packs lie beside this program: `fieldshelf import {folder}` shows what they hold.</source>
        <extracomment>residence.py</extracomment>
        <translation>La biblioteca está vacía y junto a este programa hay paquetes: `fieldshelf import {folder}` muestra qué contienen.</translation>
    </message>
    <message>
        <source>This library is kept for everybody on this computer by its administrator, who brings it up to date. Your notes, and what you have read, are your own.</source>
        <extracomment>residence.py</extracomment>
        <translation>El administrador de este equipo mantiene esta biblioteca para todos y la actualiza. Sus notas y lo que ha leído son solo suyos.</translation>
    </message>
    <message>
        <source>The library stands on a share of the network: {folder}. It works there, more slowly; let only one computer at a time write to it. It is safer and faster on a disk of this computer.</source>
        <extracomment>residence.py</extracomment>
        <translation>La biblioteca está en una carpeta de red: {folder}. Allí funciona, pero más despacio; deje que solo un equipo a la vez escriba en ella. Es más segura y rápida en un disco de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are too large for this disk: it is formatted as FAT32, which has no file of 4 GB or more. The rest is taken; for these, format the stick as exFAT or use another disk. The largest: {name}</source>
        <extracomment>disk.py; for one: {n} file is too large for this disk: it is formatted as FAT32, which has no file of 4 GB or more. The rest is taken; for this one, format the stick as exFAT or use another disk. The largest: {name}</extracomment>
        <translation>
            <numerusform>{n} archivo es demasiado grande para este disco: está formateado en FAT32, que no admite archivos de 4 GB o más. El resto se toma; para este, formatee la memoria como exFAT o use otro disco. El mayor: {name}</numerusform>
            <numerusform>{n} archivos son demasiado grandes para este disco: está formateado en FAT32, que no admite archivos de 4 GB o más. El resto se toma; para estos, formatee la memoria como exFAT o use otro disco. El mayor: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>At {time}</source>
        <extracomment>film.py</extracomment>
        <translation>En {time}</translation>
    </message>
    <message>
        <source>Fieldshelf {version} is available</source>
        <extracomment>beside.py</extracomment>
        <translation>Fieldshelf {version} está disponible</translation>
    </message>
    <message>
        <source>Fieldshelf {version} from the next start on</source>
        <extracomment>beside.py</extracomment>
        <translation>Fieldshelf {version} desde el próximo inicio</translation>
    </message>
    <message>
        <source>What you searched for is said at {time}: go there in it.</source>
        <extracomment>media_panel.py</extracomment>
        <translation>Lo que buscó se dice en {time}: vaya a ese momento de la grabación.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <extracomment>text_pictures.py</extracomment>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <extracomment>program_card.py, status_bar.py</extracomment>
        <translation>Versiones más recientes</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>program_card.py</extracomment>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Get it</source>
        <extracomment>program_card.py</extracomment>
        <translation>Obtenerla</translation>
    </message>
    <message>
        <source>Not this version</source>
        <extracomment>program_card.py</extracomment>
        <translation>Esta versión no</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>program_card.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <extracomment>program_card.py</extracomment>
        <translation>Volver a la versión {version}</translation>
    </message>
    <message>
        <source>This program came without the key of its publisher, so it cannot tell which newer version is genuine, and does not look for one. Get a newer one where you got this one.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Este programa vino sin la clave de su editor: no puede saber qué versión más reciente es auténtica y no la busca. Obtenga una donde obtuvo esta.</translation>
    </message>
    <message>
        <source>Asking the publisher of the program …</source>
        <extracomment>program_card.py</extracomment>
        <translation>Se pregunta al editor del programa…</translation>
    </message>
    <message>
        <source>{done} of {total} are here.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Han llegado {done} de {total}.</translation>
    </message>
    <message>
        <source>The new version is unpacked and tried. This takes a minute or two.</source>
        <extracomment>program_card.py</extracomment>
        <translation>La nueva versión se descomprime y se prueba. Tarda uno o dos minutos.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time that you open Fieldshelf.</source>
        <extracomment>program_card.py</extracomment>
        <translation>La versión {version} se iniciará la próxima vez que abra Fieldshelf.</translation>
    </message>
    <message>
        <source>The installer lies in {path}. Whoever administers this computer installs it with: {command}</source>
        <extracomment>program_card.py</extracomment>
        <translation>El instalador está en {path}. Quien administra este equipo lo instala con: {command}</translation>
    </message>
    <message>
        <source>Version {version} is available: {size}. You have {installed}, which goes on working.</source>
        <extracomment>program_card.py</extracomment>
        <translation>La versión {version} está disponible: {size}. Usted tiene la {installed}, que sigue funcionando.</translation>
    </message>
    <message>
        <source>Nobody has been asked for a newer version yet. It is done once a day, with an update of the documents.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Todavía no se ha preguntado por una versión más reciente. Se hace una vez al día, con una actualización de los documentos.</translation>
    </message>
    <message>
        <source>There is no newer version. Last asked: {age}.</source>
        <extracomment>program_card.py</extracomment>
        <translation>No hay ninguna versión más reciente. Última consulta: {age}.</translation>
    </message>
    <message>
        <source>Folder for the installer</source>
        <extracomment>program_card.py</extracomment>
        <translation>Carpeta para el instalador</translation>
    </message>
    <message>
        <source>the library</source>
        <extracomment>program_card.py</extracomment>
        <translation>la biblioteca</translation>
    </message>
    <message>
        <source>your notes</source>
        <extracomment>program_card.py</extracomment>
        <translation>sus notas</translation>
    </message>
    <message>
        <source>the settings</source>
        <extracomment>program_card.py</extracomment>
        <translation>la configuración</translation>
    </message>
    <message>
        <source>It does not open {what} any more: this version has changed their form. It will say so and touch nothing, until you come back to this version.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Ya no abre: {what}, cuya forma ha cambiado la versión actual. Lo dirá y no tocará nada, hasta que vuelva a la versión actual.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>program_card.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Documents come from a source or in a pack. Add the first under Packs &amp; sources.</source>
        <extracomment>panels.py</extracomment>
        <translation>Los documentos llegan de una fuente o en un paquete. Añada el primero en «Paquetes y fuentes».</translation>
    </message>
    <message>
        <source>Read scanned pages by machine, so that they are found (Tesseract)</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Leer por máquina las páginas escaneadas, para que se encuentren (Tesseract)</translation>
    </message>
    <message>
        <source>Make PDFs of slides and Word files, to show them by (LibreOffice)</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Crear PDF de diapositivas y archivos Word, para mostrarlos (LibreOffice)</translation>
    </message>
    <message>
        <source>Making PDFs to show files by</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Creando PDF para mostrar los archivos</translation>
    </message>
    <message>
        <source>Reading scanned pages by machine</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Leyendo por máquina las páginas escaneadas</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Do not act on it before then.</source>
        <extracomment>banner.py</extracomment>
        <translation>Entra en vigor: {date}. No actúe según este documento antes de esa fecha.</translation>
    </message>
    <message>
        <source>The text of this document is not on this laptop, or it has none: words cannot be found in it.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>El texto de este documento no está en este equipo, o no lo tiene: no se pueden encontrar palabras en él.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of this document are not shown here.</source>
        <extracomment>text_desk.py; for one: {n} picture of this document is not shown here.</extracomment>
        <translation>
            <numerusform>{n} imagen de este documento no se muestra aquí.</numerusform>
            <numerusform>{n} imágenes de este documento no se muestran aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <extracomment>search_hints.py</extracomment>
        <translation>¿Quiso decir «{words}»?</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <extracomment>coming_rows.py; for one: Show {n} more</extracomment>
        <translation>
            <numerusform>Mostrar {n} más</numerusform>
            <numerusform>Mostrar {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>What to keep here: everything, since it is small ({size}). You can keep less under What is kept here.</source>
        <extracomment>run_results.py</extracomment>
        <translation>Qué guardar aquí: todo, porque es poco ({size}). Puede conservar menos en «Qué se conserva aquí».</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <extracomment>wording.py</extracomment>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>{filter} was not understood and was searched as words. {field} takes {values}.</source>
        <extracomment>misread.py</extracomment>
        <translation>{filter} no se entendió y se buscó como palabras. {field} admite {values}.</translation>
    </message>
    <message>
        <source>There is no filter {field}, so it was searched as words. The filters are {filters}.</source>
        <extracomment>misread.py</extracomment>
        <translation>No hay ningún filtro {field}, así que se buscó como palabras. Los filtros son {filters}.</translation>
    </message>
    <message>
        <source>a reference such as 2019.08</source>
        <extracomment>misread.py</extracomment>
        <translation>una referencia como 2019.08</translation>
    </message>
    <message>
        <source>a date such as 2020 or 2018-06</source>
        <extracomment>misread.py</extracomment>
        <translation>una fecha como 2020 o 2018-06</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>format_names.py</extracomment>
        <translation>documento de Word</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <extracomment>format_names.py</extracomment>
        <translation>diapositivas de PowerPoint</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>format_names.py</extracomment>
        <translation>libro de Excel</translation>
    </message>
    <message>
        <source>Office document with a password</source>
        <extracomment>format_names.py</extracomment>
        <translation>documento de Office con contraseña</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <extracomment>format_names.py</extracomment>
        <translation>archivo OpenDocument</translation>
    </message>
    <message>
        <source>formatted text (RTF)</source>
        <extracomment>format_names.py</extracomment>
        <translation>texto con formato (RTF)</translation>
    </message>
    <message>
        <source>book (EPUB)</source>
        <extracomment>format_names.py</extracomment>
        <translation>libro (EPUB)</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>format_names.py</extracomment>
        <translation>página web</translation>
    </message>
    <message>
        <source>e-mail message</source>
        <extracomment>format_names.py</extracomment>
        <translation>mensaje de correo</translation>
    </message>
    <message>
        <source>plain text</source>
        <extracomment>format_names.py</extracomment>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <extracomment>format_names.py</extracomment>
        <translation>tabla (CSV)</translation>
    </message>
    <message>
        <source>subtitles</source>
        <extracomment>format_names.py</extracomment>
        <translation>subtítulos</translation>
    </message>
    <message>
        <source>archive</source>
        <extracomment>format_names.py</extracomment>
        <translation>archivo comprimido</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>format_names.py</extracomment>
        <translation>programa</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>format_names.py</extracomment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>film</source>
        <extracomment>format_names.py</extracomment>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>format_names.py</extracomment>
        <translation>grabación</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <extracomment>format_names.py</extracomment>
        <translation>de un tipo desconocido</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes, as after a copy that was interrupted. Get another copy of it from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Este archivo está vacío: tiene 0 bytes, como tras una copia interrumpida. Consiga otra copia en el lugar de donde procede.</translation>
    </message>
    <message>
        <source>This user has no folder where a library could stand. Nothing was changed. Set FIELDSHELF_HOME to a folder that this user may write, and try again.</source>
        <extracomment>home.py</extracomment>
        <translation>Este usuario no tiene ninguna carpeta donde pueda estar una biblioteca. No se ha cambiado nada. Indique en FIELDSHELF_HOME una carpeta en la que este usuario pueda escribir e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room in {folder}.</source>
        <extracomment>filesystems.py</extracomment>
        <translation>No queda sitio en {folder}.</translation>
    </message>
    <message>
        <source>Run verify with --repair, then import the pack again that it came with.</source>
        <extracomment>verify.py</extracomment>
        <translation>Ejecute verify con --repair y después importe de nuevo el paquete con el que llegó.</translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else. It was taken as what it is, and is found by its words. Give it the right ending, so that other programs open it too.</source>
        <extracomment>gathering.py</extracomment>
        <translation>{file} se llama {suffix}, pero su contenido es otra cosa. Se tomó como lo que es, y se encuentra por sus palabras. Dele la extensión correcta, para que otros programas también lo abran.</translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else, such as a page to log in that was saved in its place. It was not taken. Replace it by the right file, or give it the right ending.</source>
        <extracomment>gathering.py</extracomment>
        <translation>{file} se llama {suffix}, pero su contenido es otra cosa, por ejemplo una página de acceso guardada en su lugar. No se tomó. Sustitúyalo por el archivo correcto, o dele la extensión correcta.</translation>
    </message>
    <message>
        <source>{name} is too long for the name of a source. Nothing was added. Choose a shorter one.</source>
        <extracomment>local.py</extracomment>
        <translation>{name} es demasiado largo para el nombre de una fuente. No se añadió nada. Elija uno más corto.</translation>
    </message>
    <message>
        <source>What {source} is harvested by cannot be read any more. Its documents stay. Remove the source, and add it again.</source>
        <extracomment>local.py</extracomment>
        <translation>Lo que rige la recolección de {source} ya no se puede leer. Sus documentos permanecen. Quite la fuente y añádala de nuevo.</translation>
    </message>
    <message>
        <source>The list at {url} declares entities, which no feed needs and an attack does. It was not read. Tell whoever runs the server.</source>
        <extracomment>markup.py</extracomment>
        <translation>La lista de {url} declara entidades, que ningún canal necesita y un ataque sí. No se leyó. Avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>What is at {url} is not a list that can be harvested. Nothing of it was taken. Check the address and the type.</source>
        <extracomment>markup.py</extracomment>
        <translation>Lo que hay en {url} no es una lista que se pueda recolectar. No se tomó nada. Compruebe la dirección y el tipo.</translation>
    </message>
    <message>
        <source>Instead of a list, a web page came back from {host}. Nothing of it was taken. Open {url} in a browser: if the network or the server wants something of you first, do that; else check the address.</source>
        <extracomment>markup.py</extracomment>
        <translation>En lugar de una lista, {host} devolvió una página web. No se tomó nada. Abra {url} en un navegador: si la red o el servidor le pide algo primero, hágalo; si no, compruebe la dirección.</translation>
    </message>
    <message>
        <source>The catalogue has more than the {what} of this harvest. What was seen is taken, the rest is left out, and nothing counts as gone. Set it higher if more is meant, or give the address of a smaller part.</source>
        <extracomment>opds.py</extracomment>
        <translation>El catálogo supera el límite {what} de esta recolección. Se toma lo que se vio, el resto queda fuera y nada se considera desaparecido. Auméntelo si se quiere más, o indique la dirección de una parte menor.</translation>
    </message>
    <message>
        <source>Run the command again with --accept-removals</source>
        <extracomment>publishing.py</extracomment>
        <translation>Ejecute de nuevo el comando con `--accept-removals`</translation>
    </message>
    <message>
        <source>Of the {known} documents that came from {place}, {went} are not listed there any more. That is more often a mistake than a wish, so they stay as they are. Ask whoever runs it. {how} if they are meant to go.</source>
        <extracomment>publishing.py</extracomment>
        <translation>De los {known} documentos que vinieron de {place}, {went} ya no figuran allí. Suele ser más un error que un deseo, así que quedan como están. Pregunte a quien lo administra. {how} si deben desaparecer.</translation>
    </message>
    <message>
        <source>{place} cannot be read. What is in the library stays as it is. Check that the drive or the share is connected and that you may read it, and sync again.</source>
        <extracomment>reading.py</extracomment>
        <translation>{place} no se puede leer. Lo que hay en la biblioteca queda como está. Compruebe que el disco o el recurso compartido está conectado y que puede leerlo, y sincronice de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files of which this was said before still cannot be read whole.</source>
        <extracomment>reading.py; for one: {n} file of which this was said before still cannot be read whole.</extracomment>
        <translation>
            <numerusform>{n} archivo del que ya se avisó sigue sin poder leerse entero.</numerusform>
            <numerusform>{n} archivos de los que ya se avisó siguen sin poder leerse enteros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run `fieldshelf sync --accept-removals {name}`</source>
        <extracomment>reading.py</extracomment>
        <translation>Ejecute `fieldshelf sync --accept-removals {name}`</translation>
    </message>
    <message>
        <source>{file} is empty: it has 0 bytes, as after a copy that was interrupted. Copy it again from where it came from.</source>
        <extracomment>reading.py</extracomment>
        <translation>{file} está vacío: tiene 0 bytes, como tras una copia interrumpida. Cópielo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>{file} has no text in it: it may be a scan. It is listed and can be opened, but nobody will find it by its words. Replace it by a version with text if there is one.</source>
        <extracomment>reading.py</extracomment>
        <translation>{file} no contiene texto: puede ser un escaneado. Está en la lista y se puede abrir, pero nadie lo encontrará por sus palabras. Sustitúyalo por una versión con texto si la hay.</translation>
    </message>
    <message>
        <source>{file} changed while it was read. Its text is taken and the file is not. Sync again when nobody writes it.</source>
        <extracomment>reading.py</extracomment>
        <translation>{file} cambió mientras se leía. Se toma su texto y no el archivo. Sincronice de nuevo cuando nadie lo escriba.</translation>
    </message>
    <message>
        <source>{n} of its files were left out, because the library may take no more. Their texts can be searched all the same. Allow more with `fieldshelf keep --quota`.</source>
        <extracomment>reading.py</extracomment>
        <translation>Archivos que se dejaron fuera: {n}, porque la biblioteca no puede ocupar más. Sus textos se pueden buscar igualmente. Permita más con `fieldshelf keep --quota`.</translation>
    </message>
    <message>
        <source>{host} asks programs to leave {url} alone (robots.txt). It was not fetched. Ask its owner, or leave it out: name it under skip in the profile.</source>
        <extracomment>robots.py</extracomment>
        <translation>{host} pide a los programas que no toquen {url} (robots.txt). No se descargó. Pregunte a su propietario, o déjelo fuera: nómbrelo en skip en el perfil.</translation>
    </message>
    <message>
        <source>{host} asks programs to wait {delay} seconds between two pages (robots.txt), which is longer than anybody waits. Nothing was fetched from it. Ask its owner for another way.</source>
        <extracomment>robots.py</extracomment>
        <translation>{host} pide a los programas que esperen {delay} segundos entre dos páginas (robots.txt), más de lo que nadie espera. No se descargó nada. Pida otra vía a su propietario.</translation>
    </message>
    <message>
        <source>What is at {url} is no web page. Nothing of it was taken. Name it under skip in the profile if it is none of the pages.</source>
        <extracomment>site.py</extracomment>
        <translation>Lo que hay en {url} no es una página web. No se tomó nada. Nómbrelo en skip en el perfil si no es una de las páginas.</translation>
    </message>
    <message>
        <source>The page {url} cannot be read. Nothing of it was taken. Open it in a browser to see what it is.</source>
        <extracomment>site.py</extracomment>
        <translation>La página {url} no se puede leer. No se tomó nada. Ábrala en un navegador para ver qué es.</translation>
    </message>
    <message>
        <source>The site has more than the {what} of this harvest. What was seen is taken, the rest is left out, and nothing counts as gone. Set it higher if more is meant, or name fewer pages in the profile.</source>
        <extracomment>site.py</extracomment>
        <translation>El sitio supera el límite {what} de esta recolección. Se toma lo que se vio, el resto queda fuera y nada se considera desaparecido. Auméntelo si se quiere más, o nombre menos páginas en el perfil.</translation>
    </message>
    <message>
        <source>What came for {symbol} ({language}) is no PDF. It was not taken. Try again later.</source>
        <extracomment>symbols.py</extracomment>
        <translation>Lo que llegó para {symbol} ({language}) no es un PDF. No se tomó. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{symbol} is not published in any of the languages that were asked for. Check the symbol, or ask for other languages.</source>
        <extracomment>symbols.py</extracomment>
        <translation>{symbol} no está publicado en ninguno de los idiomas pedidos. Compruebe la signatura, o pida otros idiomas.</translation>
    </message>
    <message>
        <source>The server at {place} sends every request on to another one, without end. Nothing was changed. Perhaps the network wants you to log in first: open any web page, log in, and try again. If not:</source>
        <extracomment>http_transport.py</extracomment>
        <translation>El servidor de {place} remite cada petición a otro, sin fin. No se cambió nada. Quizá la red quiera que inicie sesión primero: abra cualquier página web, inicie sesión e inténtelo de nuevo. Si no:</translation>
    </message>
    <message>
        <source>{place} is not an address that can be asked.</source>
        <extracomment>http_transport.py</extracomment>
        <translation>{place} no es una dirección que se pueda consultar.</translation>
    </message>
    <message>
        <source>{name} was not begun.</source>
        <extracomment>ledger.py</extracomment>
        <translation>{name} no se empezó.</translation>
    </message>
    <message>
        <source>Tell the publisher that their copy is not complete.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Avise al editor de que su copia no está completa.</translation>
    </message>
    <message>
        <source>Ask the publisher for the right address.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Pida al editor la dirección correcta.</translation>
    </message>
    <message>
        <source>Instead of the library, a web page came back from {place}. Usually the network wants you to log in first. Open any web page, log in, and sync again. Nothing was changed.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>En lugar de la biblioteca, {place} devolvió una página web. Normalmente la red quiere que inicie sesión primero. Abra cualquier página web, inicie sesión y sincronice de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is not at {place}.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{path} no está en {place}.</translation>
    </message>
    <message>
        <source>The server at {place} does not give out {path} (403): it is not there, or not for everybody. Tell the publisher that readers must be allowed to fetch every file.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>El servidor de {place} no entrega {path} (403): no está, o no es para todos. Diga al editor que los lectores deben poder descargar todos los archivos.</translation>
    </message>
    <message>
        <source>The server at {place} asks for a name and a password. Nothing was changed.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>El servidor de {place} pide un nombre y una contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>The server at {place} answers that it has a problem ({status}). Nothing was changed here. Try again later; if it lasts, tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>El servidor de {place} responde que tiene un problema ({status}). Aquí no se cambió nada. Inténtelo más tarde; si dura, avise al editor.</translation>
    </message>
    <message numerus="yes">
        <source>The server at {place} is busy and asks to be left alone for {n} minutes. What has arrived is kept. Sync again after {again}.</source>
        <extracomment>link_errors.py; for one: The server at {place} is busy and asks to be left alone for {n} minute. What has arrived is kept. Sync again after {again}.</extracomment>
        <translation>
            <numerusform>El servidor de {place} está ocupado y pide esperar {n} minuto. Lo que llegó se conserva. Sincronice de nuevo después de {again}.</numerusform>
            <numerusform>El servidor de {place} está ocupado y pide esperar {n} minutos. Lo que llegó se conserva. Sincronice de nuevo después de {again}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes from {place} is changed on the way, by a proxy or by the server itself, so that it cannot be used. Nothing of it was taken. Try another connection, or ask whoever runs the network to pass files on unchanged.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Lo que viene de {place} se altera por el camino, en un proxy o en el propio servidor, de modo que no se puede usar. No se tomó nada. Pruebe otra conexión, o pida a quien administra la red que deje pasar los archivos sin cambios.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} asks for a name and a password. Nothing was fetched. Put them into the proxy&apos;s address in the settings; whoever runs the network knows them.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>El proxy en el camino a {host} pide un nombre y una contraseña. No se descargó nada. Indíquelos en la dirección del proxy, en los ajustes; quien administra la red los conoce.</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} does not let requests to it through.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>El proxy {proxy}, en el camino a {host}, no deja pasar las peticiones.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not let requests to it through.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>El proxy en el camino a {host} no deja pasar las peticiones.</translation>
    </message>
    <message>
        <source>Nothing was fetched. Ask whoever runs the network to allow it, or use another connection.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>No se descargó nada. Pida a quien administra la red que lo permita, o use otra conexión.</translation>
    </message>
    <message>
        <source>{host} sends so little that it would never come to an end. What has arrived is kept. Try again later, or sync from another copy.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} envía tan poco que nunca terminaría. Lo que llegó se conserva. Inténtelo más tarde, o sincronice desde otra copia.</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} does not answer.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>El proxy {proxy}, en el camino a {host}, no responde.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not answer.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>El proxy en el camino a {host} no responde.</translation>
    </message>
    <message>
        <source>Check it in the settings or in http_proxy and https_proxy.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Compruébelo en los ajustes o en http_proxy y https_proxy.</translation>
    </message>
    <message>
        <source>The name {host} could not be found. Either there is no connection now, or the address is misspelt.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>No se encontró el nombre {host}. O no hay conexión ahora, o la dirección está mal escrita.</translation>
    </message>
    <message>
        <source>{host} refused the connection. No server is running there now, or a firewall is in the way.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} rechazó la conexión. No hay ningún servidor en marcha allí ahora, o un cortafuegos lo impide.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>La conexión con {host} se interrumpió.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>No se pudo acceder a {host}.</translation>
    </message>
    <message>
        <source>It was asked through the proxy {proxy}, which may be the wrong one.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Se preguntó a través del proxy {proxy}, que quizá no sea el correcto.</translation>
    </message>
    <message>
        <source>What is in the library stays as it is. Try again when there is a connection.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Lo que hay en la biblioteca queda como está. Inténtelo de nuevo cuando haya conexión.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid on {today}, which is the date of this computer. Nothing was fetched. Correct the date if it is wrong; if it is right, tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>El certificado de {host} no es válido el {today}, que es la fecha de este equipo. No se descargó nada. Corrija la fecha si está mal; si está bien, avise al editor.</translation>
    </message>
    <message>
        <source>The server at {host} cannot prove that it is {host}. Nothing was fetched. Check the date of this computer, and open any web page to see whether the network asks you to log in first.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>El servidor de {host} no puede demostrar que es {host}. No se descargó nada. Compruebe la fecha de este equipo, y abra cualquier página web para ver si la red le pide iniciar sesión primero.</translation>
    </message>
    <message>
        <source>Too many files from {place} were missing or wrong, so the rest was not asked for. What is in the library stays as it is. Sync from another copy, or tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Demasiados archivos de {place} faltaban o estaban mal, así que no se pidió el resto. Lo que hay en la biblioteca queda como está. Sincronice desde otra copia, o avise al editor.</translation>
    </message>
    <message>
        <source>There is no pack at {folder}. Nothing was done. Check that the stick is in its place, and the spelling of the folder.</source>
        <extracomment>bag.py</extracomment>
        <translation>No hay ningún paquete en {folder}. No se hizo nada. Compruebe que la memoria está en su sitio, y cómo se escribe la carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} is not a pack that this program can read.</source>
        <extracomment>bag.py</extracomment>
        <translation>La carpeta {folder} no es un paquete que este programa pueda leer.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: its list {name} was cut off. It was perhaps only half copied.</source>
        <extracomment>bag.py</extracomment>
        <translation>El paquete {pack} no está completo: su lista {name} está cortada. Quizá solo se copió a medias.</translation>
    </message>
    <message>
        <source>The pack {pack} is damaged: its list {name} cannot be understood.</source>
        <extracomment>bag.py</extracomment>
        <translation>El paquete {pack} está dañado: su lista {name} no se entiende.</translation>
    </message>
    <message>
        <source>The list {name} of the pack {pack} names the same file twice, which no true pack does.</source>
        <extracomment>bag.py</extracomment>
        <translation>La lista {name} del paquete {pack} nombra dos veces el mismo archivo, cosa que no hace ningún paquete auténtico.</translation>
    </message>
    <message>
        <source>The pack at {folder} cannot be read. Nothing of it was taken. Check that the stick is in its place, and try again.</source>
        <extracomment>bag.py</extracomment>
        <translation>El paquete en {folder} no se puede leer. No se tomó nada de él. Compruebe que la memoria está en su sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list {name} of the pack {pack} is larger than that of any pack.</source>
        <extracomment>bag.py</extracomment>
        <translation>La lista {name} del paquete {pack} es más grande que la de cualquier paquete.</translation>
    </message>
    <message>
        <source>The pack {pack} names or holds {path}, which no pack may: it could lead out of the pack&apos;s folder.</source>
        <extracomment>bag.py</extracomment>
        <translation>El paquete {pack} nombra o contiene {path}, cosa que ningún paquete puede: podría llevar fuera de la carpeta del paquete.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {path} is not in it. It was perhaps only half copied.</source>
        <extracomment>bag.py</extracomment>
        <translation>El paquete {pack} no está completo: {path} no está en él. Quizá solo se copió a medias.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Copy the pack anew from where it came, or ask for it again.</source>
        <extracomment>bag.py, opened.py</extracomment>
        <translation>No se tomó nada de él. Copie de nuevo el paquete de donde vino, o pídalo otra vez.</translation>
    </message>
    <message>
        <source>{title} was left out: its file {file} is {length}, and a FAT32 stick holds no file of 4 GB or more. Everything else is in the pack. Ask its publisher for the document in parts.</source>
        <extracomment>choosing.py</extracomment>
        <translation>{title} se dejó fuera: su archivo {file} ocupa {length}, y una memoria FAT32 no admite archivos de 4 GB o más. Todo lo demás está en el paquete. Pida a su editor el documento en partes.</translation>
    </message>
    <message>
        <source>There is not enough room on {place} for this lesson pack, which needs {size}. Nothing was written. Make room, take a larger stick, or choose fewer languages or pieces.</source>
        <extracomment>lesson.py</extracomment>
        <translation>No hay espacio suficiente en {place} para este paquete de lección, que necesita {size}. No se ha escrito nada. Libere espacio, use una memoria mayor o elija menos idiomas o materiales.</translation>
    </message>
    <message>
        <source>{name} was left out of the lesson pack, because the file on this laptop is not what its publisher signed any more: the disk has damaged it. Check the library, get the document again, then make the pack anew.</source>
        <extracomment>lesson.py</extracomment>
        <translation>{name} se ha dejado fuera del paquete de lección porque el archivo de este equipo ya no es el que firmó su editor: el disco lo ha dañado. Compruebe la biblioteca, obtenga de nuevo el documento y vuelva a hacer el paquete.</translation>
    </message>
    <message>
        <source>The pack at {place} is not complete: {marker} is not in it. It was perhaps only half copied.</source>
        <extracomment>opened.py</extracomment>
        <translation>El paquete en {place} no está completo: {marker} no está en él. Quizá solo se copió a medias.</translation>
    </message>
    <message>
        <source>There is no pack at {place}. Nothing was done.</source>
        <extracomment>opened.py</extracomment>
        <translation>No hay ningún paquete en {place}. No se hizo nada.</translation>
    </message>
    <message>
        <source>{place} cannot be read. Nothing was done. Check that the stick is in its place, and the spelling of the folder.</source>
        <extracomment>opened.py</extracomment>
        <translation>{place} no se puede leer. No se hizo nada. Compruebe que la memoria está en su sitio, y cómo se escribe la carpeta.</translation>
    </message>
    <message>
        <source>The pack at {place} was never finished: making it was interrupted. Nothing of it was taken. Make it again.</source>
        <extracomment>opened.py</extracomment>
        <translation>El paquete en {place} nunca se terminó: su creación se interrumpió. No se tomó nada de él. Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>This file is a publisher&apos;s card: `fieldshelf source add NAME ADDRESS --root {place}` takes it.</source>
        <extracomment>opened.py</extracomment>
        <translation>Este archivo es la tarjeta de un editor: `fieldshelf source add NAME ADDRESS --root {place}` la toma.</translation>
    </message>
    <message>
        <source>This folder is what a publisher puts on a server: `fieldshelf source add NAME {place}` takes it.</source>
        <extracomment>opened.py</extracomment>
        <translation>Esta carpeta es lo que un editor pone en un servidor: `fieldshelf source add NAME {place}` la toma.</translation>
    </message>
    <message>
        <source>This folder is a publisher&apos;s repository: `fieldshelf publish pack {place} DEST` makes a pack of it.</source>
        <extracomment>opened.py</extracomment>
        <translation>Esta carpeta es el repositorio de un editor: `fieldshelf publish pack {place} DEST` hace un paquete con ella.</translation>
    </message>
    <message>
        <source>Choose the folder of a pack, the file {marker} in it, or the stick or folder that holds packs.</source>
        <extracomment>opened.py</extracomment>
        <translation>Elija la carpeta de un paquete, el archivo {marker} que hay en ella, o la memoria o carpeta que contiene paquetes.</translation>
    </message>
    <message>
        <source>The pack {pack} was made for a newer version of Fieldshelf. Nothing of it was taken. Update Fieldshelf on this computer.</source>
        <extracomment>opened.py</extracomment>
        <translation>El paquete {pack} se hizo para una versión más reciente de Fieldshelf. No se tomó nada de él. Actualice Fieldshelf en este equipo.</translation>
    </message>
    <message>
        <source>The pack {pack} is damaged: {marker} in it cannot be understood.</source>
        <extracomment>opened.py</extracomment>
        <translation>El paquete {pack} está dañado: {marker}, que hay en él, no se entiende.</translation>
    </message>
    <message>
        <source>There is nothing in the library that could be exported. No pack was made. Add a source and sync, or import a pack, first.</source>
        <extracomment>packing.py</extracomment>
        <translation>No hay nada en la biblioteca que se pueda exportar. No se hizo ningún paquete. Añada primero una fuente y sincronice, o importe un paquete.</translation>
    </message>
    <message>
        <source>There is no collection {collection} here that could be packed. No pack was made. Those here are: {known}.</source>
        <extracomment>packing.py</extracomment>
        <translation>No hay aquí ninguna colección {collection} que se pueda empaquetar. No se hizo ningún paquete. Las que hay son: {known}.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>packing.py</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Nothing that could be packed is in the language {language}. No pack was made. What there is, is in: {known}. Choose of these.</source>
        <extracomment>packing.py</extracomment>
        <translation>Nada de lo que se puede empaquetar está en el idioma {language}. No se hizo ningún paquete. Lo que hay está en: {known}. Elija entre estos.</translation>
    </message>
    <message>
        <source>{title} was left out of the pack, because it is not what its publisher signed any more: this computer&apos;s disk has damaged it. Run `fieldshelf verify --repair` and `fieldshelf sync`, or on a publisher&apos;s computer add it and build again; then make the pack anew.</source>
        <extracomment>packing.py</extracomment>
        <translation>{title} se dejó fuera del paquete, porque ya no es lo que su editor firmó: el disco de este equipo lo ha dañado. Ejecute `fieldshelf verify --repair` y `fieldshelf sync`, o, en el equipo de un editor, añádalo y construya de nuevo; después rehaga el paquete.</translation>
    </message>
    <message>
        <source>{path} cannot be written. No request was made. Check that the folder is there and may be written, or choose another place.</source>
        <extracomment>request.py</extracomment>
        <translation>No se puede escribir {path}. No se hizo ninguna solicitud. Compruebe que la carpeta está y permite escribir, o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Fieldshelf, or is not a request. Nothing was exported. Install the newer version, and export again.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} lo hizo un Fieldshelf más reciente, o no es una solicitud. No se exportó nada. Instale la versión más reciente y exporte de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was exported. Check that it is there, and export again.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} no se puede leer. No se exportó nada. Compruebe que está ahí y exporte de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a request. Nothing was exported. Ask whoever sent it to make it again with `fieldshelf request`, and to send the file as it is.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} no es una solicitud. No se exportó nada. Pida a quien la envió que la haga de nuevo con `fieldshelf request` y que envíe el archivo tal cual.</translation>
    </message>
    <message>
        <source>What is in public/ cannot be packed, because it is not signed, or not whole. No pack was made. Run `fieldshelf publish build` first, then make the pack again.</source>
        <extracomment>stock.py</extracomment>
        <translation>Lo que hay en public/ no se puede empaquetar, porque no está firmado o no está entero. No se hizo ningún paquete. Ejecute primero `fieldshelf publish build` y después haga de nuevo el paquete.</translation>
    </message>
    <message>
        <source>What {source} has signed is not here, or only in part. No pack was made of it. Run `fieldshelf sync {source}` to the end, then export again.</source>
        <extracomment>stock.py</extracomment>
        <translation>Lo que {source} ha firmado no está aquí, o solo en parte. No se hizo ningún paquete. Ejecute `fieldshelf sync {source}` hasta el final y exporte de nuevo.</translation>
    </message>
    <message>
        <source>The list of {collection} is not here as it was signed last, so it was left out of the pack. Run `fieldshelf sync {source}` to the end, then export again.</source>
        <extracomment>stock.py</extracomment>
        <translation>La lista de {collection} no está aquí tal como se firmó por última vez, así que se dejó fuera del paquete. Ejecute `fieldshelf sync {source}` hasta el final y exporte de nuevo.</translation>
    </message>
    <message>
        <source>The publisher&apos;s signature does not say when it was made, so no reader could tell how old a pack of it is. No pack was made. Ask the publisher to sign with Fieldshelf.</source>
        <extracomment>stock.py</extracomment>
        <translation>La firma del editor no dice cuándo se hizo, así que ningún lector podría saber de cuándo es el paquete. No se hizo ningún paquete. Pida al editor que firme con Fieldshelf.</translation>
    </message>
    <message>
        <source>The list of {collection} cannot be read, although it was signed. No pack was made. Tell its publisher.</source>
        <extracomment>stock.py</extracomment>
        <translation>La lista de {collection} no se puede leer, aunque se firmó. No se hizo ningún paquete. Avise a su editor.</translation>
    </message>
    <message>
        <source>What is in the library stays as it is.</source>
        <extracomment>told.py</extracomment>
        <translation>Lo que hay en la biblioteca queda como está.</translation>
    </message>
    <message>
        <source>The pack {pack} was signed on {date}, more than 24 months ago. Nothing of it was taken, because much of it may have changed since.</source>
        <extracomment>told.py</extracomment>
        <translation>El paquete {pack} se firmó el {date}, hace más de 24 meses. No se tomó nada de él, porque mucho puede haber cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Ask for a newer pack. If it should not be so old, check this computer&apos;s date.</source>
        <extracomment>told.py</extracomment>
        <translation>Pida un paquete más reciente. Si no debería ser tan antiguo, compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The pack {pack} is not from the publisher whose fingerprint you gave. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>El paquete {pack} no es del editor cuya huella dio. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>Either the fingerprint was mistyped, or somebody else made this pack under the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which the pack came; if it still differs, do not use the documents in the pack.</source>
        <extracomment>told.py</extracomment>
        <translation>O la huella se escribió mal, o alguien más hizo este paquete con el nombre del editor. Pida de nuevo la huella al editor, por otra vía que aquella por la que llegó el paquete; si sigue siendo distinta, no use los documentos del paquete.</translation>
    </message>
    <message>
        <source>The pack {pack}, signed on {made}, is older than the state of {here} that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>El paquete {pack}, firmado el {made}, es más antiguo que el estado del {here} que ya está aquí.</translation>
    </message>
    <message>
        <source>The pack {pack}, signed on {made}, is older than the state that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>El paquete {pack}, firmado el {made}, es más antiguo que el estado que ya está aquí.</translation>
    </message>
    <message>
        <source>The pack {pack} is older than the state of {here} that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>El paquete {pack} es más antiguo que el estado del {here} que ya está aquí.</translation>
    </message>
    <message>
        <source>The pack {pack} is older than the state that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>El paquete {pack} es más antiguo que el estado que ya está aquí.</translation>
    </message>
    <message>
        <source>No list is replaced by an older one; all that it can bring are documents that are listed here and missing.</source>
        <extracomment>told.py</extracomment>
        <translation>Ninguna lista se sustituye por otra más antigua; solo puede aportar documentos que figuran en las listas de aquí y faltan.</translation>
    </message>
    <message>
        <source>{path} in the pack is a link or no file at all, which no pack has. It was not followed. Ask for the pack again.</source>
        <extracomment>told.py</extracomment>
        <translation>{path}, en el paquete, es un enlace o no es un archivo, cosa que ningún paquete tiene. No se siguió. Pida de nuevo el paquete.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {what}, the first being {first}.</source>
        <extracomment>told.py</extracomment>
        <translation>El paquete {pack} no está completo: {what}; el primero es {first}.</translation>
    </message>
    <message>
        <source>It was perhaps only half copied. What is there can be taken; the rest stays missing in this library. Copy the pack anew from where it came, and import it again.</source>
        <extracomment>told.py</extracomment>
        <translation>Quizá solo se copió a medias. Lo que hay se puede tomar; el resto sigue faltando en esta biblioteca. Copie de nuevo el paquete de donde vino e impórtelo otra vez.</translation>
    </message>
    <message>
        <source>its documents are longer or shorter together than its list says</source>
        <extracomment>told.py</extracomment>
        <translation>sus documentos son en conjunto más largos o más cortos de lo que dice su lista</translation>
    </message>
    <message>
        <source>{what}, the first being {first}</source>
        <extracomment>told.py</extracomment>
        <translation>{what}; el primero es {first}</translation>
    </message>
    <message>
        <source>The pack {pack} is not whole: {what}.</source>
        <extracomment>told.py</extracomment>
        <translation>El paquete {pack} no está entero: {what}.</translation>
    </message>
    <message>
        <source>This library lacks nothing by that. Do not hand the pack on, and do not open documents in its folder: copy it anew from where it came.</source>
        <extracomment>told.py</extracomment>
        <translation>A esta biblioteca no le falta nada por eso. No entregue el paquete a otros ni abra documentos de su carpeta: cópielo de nuevo de donde vino.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} files that it lists are missing</source>
        <extracomment>told.py; for one: {n} of the {total} files that it lists is missing</extracomment>
        <translation>
            <numerusform>de los {total} archivos de su lista falta {n}</numerusform>
            <numerusform>de los {total} archivos de su lista faltan {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} files that it lists are missing or damaged</source>
        <extracomment>told.py; for one: {n} of the {total} files that it lists is missing or damaged</extracomment>
        <translation>
            <numerusform>de los {total} archivos de su lista falta o está dañado {n}</numerusform>
            <numerusform>de los {total} archivos de su lista faltan o están dañados {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>what its publisher signed</source>
        <extracomment>told.py</extracomment>
        <translation>lo que su editor firmó</translation>
    </message>
    <message>
        <source>The pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>El paquete {pack}</translation>
    </message>
    <message>
        <source>{file} in the pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>{file} del paquete {pack}</translation>
    </message>
    <message>
        <source>What {institute} has signed in the pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>Lo que {institute} ha firmado en el paquete {pack}</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>told.py</extracomment>
        <translation>un día desconocido</translation>
    </message>
    <message>
        <source>{file} in the pack is not the file that its publisher signed: it was damaged or exchanged. It was not taken; the others were not affected.</source>
        <extracomment>told.py</extracomment>
        <translation>{file}, en el paquete, no es el archivo que su editor firmó: se dañó o se cambió. No se tomó; los demás no se vieron afectados.</translation>
    </message>
    <message>
        <source>{whose} shows signatures that do not fit, or parts of different days: it was damaged or exchanged. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose} muestra firmas que no corresponden, o partes de días distintos: se dañó o se cambió. No se tomó nada de eso.</translation>
    </message>
    <message>
        <source>What is signed in the pack {pack} cannot be read. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>Lo firmado en el paquete {pack} no se puede leer. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>The pack {pack} is not from the publisher that it says it is from: its signing keys are different ones. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>El paquete {pack} no es del editor que dice: sus claves de firma son otras. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {file} is not in it. It was perhaps only half copied.</source>
        <extracomment>told.py</extracomment>
        <translation>El paquete {pack} no está completo: {file} no está en él. Quizá solo se copió a medias.</translation>
    </message>
    <message>
        <source>The signature of the pack {pack} had run out already on the day on which it was made, {signed}. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>La firma del paquete {pack} ya había caducado el día en que se hizo, {signed}. No se tomó nada de eso.</translation>
    </message>
    <message>
        <source>{whose} offers an older state than the one seen before. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose} ofrece un estado más antiguo que el visto antes. No se tomó nada de eso.</translation>
    </message>
    <message>
        <source>The pack {pack} offers documents of {file}, which come from another source on this computer. They were refused, so that nobody can replace another&apos;s guidance. Compare both fingerprints with the publisher&apos;s own: `fieldshelf source list` shows the one of that source. If the pack is the right one, remove that source first.</source>
        <extracomment>told.py</extracomment>
        <translation>El paquete {pack} ofrece documentos de {file}, que en este equipo vienen de otra fuente. Se rechazaron para que nadie pueda sustituir las orientaciones de otro. Compare ambas huellas con la del editor: `fieldshelf source list` muestra la de esa fuente. Si el paquete es el correcto, quite primero esa fuente.</translation>
    </message>
    <message>
        <source>The import was stopped before it was finished. What had been copied is kept. Import again to get the rest.</source>
        <extracomment>told.py</extracomment>
        <translation>La importación se detuvo antes de terminar. Lo copiado se conserva. Importe de nuevo para obtener el resto.</translation>
    </message>
    <message>
        <source>the list of {collection}</source>
        <extracomment>told.py</extracomment>
        <translation>la lista de {collection}</translation>
    </message>
    <message>
        <source>a bundle of texts ({language}) of {collection}</source>
        <extracomment>told.py</extracomment>
        <translation>un lote de textos ({language}) de {collection}</translation>
    </message>
    <message>
        <source>Copy the pack anew from where it came, or ask for it again.</source>
        <extracomment>told.py</extracomment>
        <translation>Copie de nuevo el paquete de donde vino, o pídalo otra vez.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written. What is in it can be read as before, but nothing can be added. Check that the disk is not write-protected and that the folder is yours, then import again.</source>
        <extracomment>told.py</extracomment>
        <translation>No se puede escribir en la carpeta de la biblioteca. Lo que contiene se puede leer como antes, pero no se puede añadir nada. Compruebe que el disco no está protegido contra escritura y que la carpeta es suya, e importe de nuevo.</translation>
    </message>
    <message>
        <source>The library can be used as before, with what has arrived so far. Free some space and import again: it continues where it stopped.</source>
        <extracomment>told.py</extracomment>
        <translation>La biblioteca se puede usar como antes, con lo que ha llegado hasta ahora. Libere espacio e importe de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Ask the publisher.</source>
        <extracomment>told.py</extracomment>
        <translation>Pregunte al editor.</translation>
    </message>
    <message>
        <source>Ask the publisher for a newer pack.</source>
        <extracomment>told.py</extracomment>
        <translation>Pida al editor un paquete más reciente.</translation>
    </message>
    <message>
        <source>Ask for a newer pack.</source>
        <extracomment>told.py</extracomment>
        <translation>Pida un paquete más reciente.</translation>
    </message>
    <message>
        <source>{path} is not in the pack. It was perhaps only half copied. Copy the pack anew, or ask for it again.</source>
        <extracomment>transport.py</extracomment>
        <translation>{path} no está en el paquete. Quizá solo se copió a medias. Copie de nuevo el paquete, o pídalo otra vez.</translation>
    </message>
    <message>
        <source>{inside} in the pack cannot be read: the stick is perhaps worn out. It was not taken; what could be read was. Copy the pack to another stick, from where it came, and import it again.</source>
        <extracomment>transport.py</extracomment>
        <translation>{inside}, en el paquete, no se puede leer: quizá la memoria esté gastada. No se tomó; lo que se pudo leer, sí. Copie el paquete en otra memoria, de donde vino, e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The pack at {place} can no longer be read: was the stick taken out? What had been copied by then is kept, and nothing is lost. Put the stick back in and import again: it goes on where it stopped.</source>
        <extracomment>transport.py</extracomment>
        <translation>El paquete en {place} ya no se puede leer: ¿se sacó la memoria? Lo copiado hasta entonces se conserva, y no se ha perdido nada. Vuelva a poner la memoria e importe de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>There is no stick at {destination}. Nothing was written: made there, the folder would be on this computer&apos;s own disk. Put the stick in, look under which name it is shown, and try again.</source>
        <extracomment>writer.py</extracomment>
        <translation>No hay ninguna memoria en {destination}. No se escribió nada: creada ahí, la carpeta estaría en el disco de este equipo. Inserte la memoria, mire con qué nombre aparece e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no folder {destination}. Nothing was written. Check that the stick is in its place, or make the folder, and try again.</source>
        <extracomment>writer.py</extracomment>
        <translation>No hay ninguna carpeta {destination}. No se escribió nada. Compruebe que la memoria está en su sitio, o cree la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough room: the pack needs {needed}, and {destination} has {free} free. Nothing was written. Make room, take a larger stick, or choose less with --collection or --language.</source>
        <extracomment>writer.py</extracomment>
        <translation>No hay espacio suficiente: el paquete necesita {needed}, y {destination} tiene {free} libres. No se escribió nada. Libere espacio, tome una memoria mayor, o elija menos con `--collection` o `--language`.</translation>
    </message>
    <message>
        <source>{place} became full while the pack was being written, because something else was written there too. What there was of the pack was removed; everything else on it is as it was. Make room, and run the command again.</source>
        <extracomment>writer.py</extracomment>
        <translation>{place} se llenó mientras se escribía el paquete, porque también se escribió allí otra cosa. Lo que había del paquete se quitó; todo lo demás está como estaba. Libere espacio y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>{place} cannot be written. No pack was made. Check that the stick is not write-protected and that you may write there, or choose another place.</source>
        <extracomment>writer.py</extracomment>
        <translation>No se puede escribir en {place}. No se hizo ningún paquete. Compruebe que la memoria no está protegida contra escritura y que puede escribir en ella, o elija otro lugar.</translation>
    </message>
    <message>
        <source>{place} cannot hold the names of the documents: its file system does not know these letters. No pack was made. Use a stick that is formatted as FAT32 or exFAT, and run the command again.</source>
        <extracomment>writer.py</extracomment>
        <translation>{place} no admite los nombres de los documentos: su sistema de archivos no conoce estas letras. No se hizo ningún paquete. Use una memoria con formato FAT32 o exFAT y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>{place} could not be written to the end: the stick was perhaps pulled out, or is failing. No pack was finished. Put it in again and run the same command: it goes on where it stopped. If that does not help, take another stick.</source>
        <extracomment>writer.py</extracomment>
        <translation>No se pudo terminar de escribir en {place}: quizá se sacó la memoria, o está fallando. No se terminó ningún paquete. Insértela de nuevo y ejecute el mismo comando: continúa donde se detuvo. Si no sirve, tome otra memoria.</translation>
    </message>
    <message>
        <source>What lies in {place} was signed on {day}, more than 24 months ago. Nothing of it was taken, because it may be known to be unsafe by now. Ask for a newer stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>Lo que hay en {place} se firmó el {day}, hace más de 24 meses. No se tomó nada, porque puede que ya se sepa que no es seguro. Pida una memoria más reciente.</translation>
    </message>
    <message>
        <source>What {place} offers as a newer version of this program was signed by somebody else than the publisher of this program. Nothing of it was taken. Ask whoever gave you the address or the stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>Lo que {place} ofrece como versión más reciente de este programa lo firmó alguien que no es su editor. No se tomó nada. Pregunte a quien le dio la dirección o la memoria.</translation>
    </message>
    <message>
        <source>This Fieldshelf was built without the key of whoever publishes it, so it cannot tell which newer version is genuine, and offers none. Get a newer one where you got this one.</source>
        <extracomment>checking.py</extracomment>
        <translation>Este Fieldshelf se construyó sin la clave de su editor: no puede saber qué versión más reciente es auténtica y no ofrece ninguna. Obtenga una donde obtuvo esta.</translation>
    </message>
    <message>
        <source>This Fieldshelf knows no address at which newer versions are published. Nothing was asked. Bring one on a stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>Este Fieldshelf no conoce ninguna dirección donde se publiquen versiones más recientes. No se preguntó nada. Traiga una en una memoria.</translation>
    </message>
    <message>
        <source>Another Fieldshelf is busy with a newer version of the program. Nothing was changed. Wait until it has finished.</source>
        <extracomment>alone.py</extracomment>
        <translation>Otro Fieldshelf está ocupado con una versión más reciente del programa. No se cambió nada. Espere a que termine.</translation>
    </message>
    <message>
        <source>The disk is full. The program that you have goes on as it is. Free some space, and try again.</source>
        <extracomment>alone.py</extracomment>
        <translation>El disco está lleno. El programa que tiene sigue como está. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so nothing can be kept of newer versions of the program. The program that you have goes on as it is. Check who may write there.</source>
        <extracomment>checking.py</extracomment>
        <translation>No se puede escribir en la carpeta {folder}, así que no se puede guardar nada sobre versiones más recientes del programa. El programa que tiene sigue como está. Compruebe quién puede escribir allí.</translation>
    </message>
    <message>
        <source>There is too little room on the disk for the new version of the program: {needed} are to come, and {free} are free. Nothing was fetched, and the program that you have goes on as it is. Free some space, and try again.</source>
        <extracomment>getting.py</extracomment>
        <translation>Hay poco espacio en el disco para la nueva versión del programa: han de llegar {needed} y hay {free} libres. No se descargó nada, y el programa que tiene sigue como está. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>version {version} of the program</source>
        <extracomment>getting.py, checking.py</extracomment>
        <translation>la versión {version} del programa</translation>
    </message>
    <message>
        <source>{name} is not any more what its publisher signed: the disk has damaged it, or somebody changed it. It was not used. The program that you have goes on as it is. Get it again.</source>
        <extracomment>getting.py</extracomment>
        <translation>{name} ya no es lo que firmó su editor: el disco lo ha dañado o alguien lo ha cambiado. No se usó. El programa que tiene sigue como está. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>Version {version} runs already, and is damaged. Nothing was changed. Close it, and begin again from the one before.</source>
        <extracomment>switching.py</extracomment>
        <translation>La versión {version} ya está en marcha y está dañada. No se cambió nada. Ciérrela y empiece de nuevo desde la anterior.</translation>
    </message>
    <message>
        <source>There is too little room beside the program for its new version: it takes {needed}, and {free} are free. Nothing was changed. Free some space there, and try again.</source>
        <extracomment>switching.py</extracomment>
        <translation>Hay poco espacio junto al programa para su nueva versión: ocupa {needed} y hay {free} libres. No se cambió nada. Libere espacio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What was signed as version {version} of the program is another one. It was not taken. Tell its publisher.</source>
        <extracomment>switching.py</extracomment>
        <translation>Lo que se firmó como versión {version} del programa es otra. No se tomó. Avise a su editor.</translation>
    </message>
    <message>
        <source>Version {version} of the program did not start, so the one before it runs again, until you get a newer one or go back to that one.</source>
        <extracomment>installation.py</extracomment>
        <translation>La versión {version} del programa no se inició, así que vuelve a funcionar la anterior, hasta que obtenga una más reciente o vuelva a aquella.</translation>
    </message>
    <message>
        <source>There is no other version here to go back to. Nothing was changed. An older one can be unpacked by hand.</source>
        <extracomment>switching.py</extracomment>
        <translation>Aquí no hay otra versión a la que volver. No se cambió nada. Se puede descomprimir a mano una más antigua.</translation>
    </message>
    <message>
        <source>This Fieldshelf runs from its sources, and cannot put a newer version in its own place. Nothing was changed. Get its sources anew.</source>
        <extracomment>switching.py</extracomment>
        <translation>Este Fieldshelf funciona desde su código fuente y no puede poner una versión más reciente en su lugar. No se cambió nada. Obtenga de nuevo el código fuente.</translation>
    </message>
    <message>
        <source>This Fieldshelf was installed by an administrator of this computer, who alone can put another version in its place. Nothing was changed. Get the installer of that version, and hand it to them.</source>
        <extracomment>switching.py</extracomment>
        <translation>Este Fieldshelf lo instaló un administrador de este equipo, el único que puede poner otra versión en su lugar. No se cambió nada. Obtenga el instalador de esa versión y entrégueselo.</translation>
    </message>
    <message>
        <source>Version {version} was fetched and unpacked, but does not work on this computer: {trouble} It was removed, and the program that you have goes on as it is.</source>
        <extracomment>switching.py</extracomment>
        <translation>La versión {version} se descargó y se descomprimió, pero no funciona en este equipo: {trouble} Se eliminó, y el programa que tiene sigue como está.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so no newer version can be put beside the program, which goes on as it is. Make it writable, or unpack the new version in another place.</source>
        <extracomment>switching.py</extracomment>
        <translation>No se puede escribir en la carpeta {folder}, así que no se puede poner una versión más reciente junto al programa, que sigue como está. Permita escribir en ella, o descomprima la nueva versión en otro lugar.</translation>
    </message>
    <message>
        <source>The new version of the program is not made as it should be ({name}), and was not taken. The program that you have goes on as it is. Tell its publisher.</source>
        <extracomment>unpacking.py</extracomment>
        <translation>La nueva versión del programa no está hecha como es debido ({name}) y no se tomó. El programa que tiene sigue como está. Avise a su editor.</translation>
    </message>
    <message>
        <source>The sync was stopped before it was finished. What had arrived is kept. Sync again to fetch the rest.</source>
        <extracomment>progress.py</extracomment>
        <translation>La sincronización se detuvo antes de terminar. Lo que había llegado se conserva. Sincronice de nuevo para descargar el resto.</translation>
    </message>
    <message>
        <source>The sync had to make a pause before it was finished, because it may not go on now. What had arrived is kept, and it goes on by itself when it may; `fieldshelf sync` goes on at once.</source>
        <extracomment>progress.py</extracomment>
        <translation>La sincronización tuvo que hacer una pausa antes de terminar, porque ahora no puede continuar. Lo que había llegado se conserva, y continúa por sí sola cuando pueda; `fieldshelf sync` continúa enseguida.</translation>
    </message>
    <message>
        <source>The setting proxy, of [sync] in settings.toml, is not the address of a proxy that Fieldshelf can use. Nothing was fetched. Write it like proxy = &quot;http://proxy.example.org:3128&quot;, or take the line out; whoever runs the network knows the address.</source>
        <extracomment>proxies.py</extracomment>
        <translation>El ajuste proxy, de [sync] en settings.toml, no es la dirección de un proxy que Fieldshelf pueda usar. No se descargó nada. Escríbalo como `proxy = &quot;http://proxy.example.org:3128&quot;`, o quite la línea; quien administra la red conoce la dirección.</translation>
    </message>
    <message>
        <source>This computer is set to reach the network through {proxy}, a SOCKS proxy, which Fieldshelf does not speak. Nothing was fetched. Set an http:// proxy in the settings; ask whoever runs the network.</source>
        <extracomment>proxies.py</extracomment>
        <translation>Este equipo está configurado para llegar a la red por {proxy}, un proxy SOCKS, que Fieldshelf no admite. No se descargó nada. Ponga un proxy http:// en los ajustes; pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>The proxy that this program&apos;s environment names (http_proxy, https_proxy or all_proxy) is not an address. Nothing was fetched. It should look like http://proxy.example.org:3128; ask whoever runs the network.</source>
        <extracomment>proxies.py</extracomment>
        <translation>El proxy que nombra el entorno de este programa (http_proxy, https_proxy o all_proxy) no es una dirección. No se descargó nada. Debería ser como `http://proxy.example.org:3128`; pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>nothing is suggested for {column} in this row. Write yes, or the names of columns that have a suggestion here.</source>
        <extracomment>accepting.py</extracomment>
        <translation>no hay ninguna sugerencia para {column} en esta fila. Escriba yes, o los nombres de las columnas que tienen aquí una sugerencia.</translation>
    </message>
    <message>
        <source>the page says several things for {column}: {readings}. Write the right one into the column {column} itself.</source>
        <extracomment>accepting.py</extracomment>
        <translation>la página dice varias cosas para {column}: {readings}. Escriba la correcta en la propia columna {column}.</translation>
    </message>
    <message>
        <source>The sheet {name} is open in a spreadsheet program, which would write over what is taken here. Nothing was taken. Save and close it there, and try again.</source>
        <extracomment>accepting.py</extracomment>
        <translation>La hoja {name} está abierta en un programa de hojas de cálculo, que escribiría encima de lo que se acepte aquí. No se aceptó nada. Guárdela y ciérrela allí, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sheet {name} has formulas, whose results would be lost. Nothing was taken. Open the sheet and write yes in the column accept of the rows whose suggestions are right.</source>
        <extracomment>accepting.py</extracomment>
        <translation>La hoja {name} tiene fórmulas, cuyos resultados se perderían. No se aceptó nada. Abra la hoja y escriba yes en la columna accept de las filas cuyas sugerencias sean correctas.</translation>
    </message>
    <message>
        <source>{file} is in the folder and not in the sheet. It was not added. Give it a row if it is to be published.</source>
        <extracomment>add.py</extracomment>
        <translation>{file} está en la carpeta y no en la hoja. No se añadió. Dele una fila si debe publicarse.</translation>
    </message>
    <message>
        <source>{file} is in the folder and not in the sheet. Its document {document} was added before, and stays in the collection as it is. If it is not to be published: `publish undo`, which the window calls Leave it as it was signed, takes back what is not signed yet; what is signed needs a row with withdrawn in the column status.</source>
        <extracomment>add.py</extracomment>
        <translation>{file} está en la carpeta y no en la hoja. Su documento {document} se añadió antes y queda en la colección como está. Si no debe publicarse: `publish undo`, que la ventana ofrece como volver a lo firmado, deshace lo que aún no está firmado; lo firmado necesita una fila con withdrawn en la columna status.</translation>
    </message>
    <message>
        <source>{document} says that it supersedes {target}, another publisher&apos;s document. Readers will follow that only where {theirs} has named {ours} as an authority (`publish add --authority`); otherwise they are told that it is claimed.</source>
        <extracomment>add.py</extracomment>
        <translation>{document} dice que sustituye a {target}, documento de otro editor. Los lectores solo lo seguirán donde {theirs} haya nombrado a {ours} como autoridad (`publish add --authority`); si no, se les dice que es una afirmación.</translation>
    </message>
    <message>
        <source>{document} says {kind} {target}, which is in none of this publisher&apos;s collections. Readers will see no link until it is. Check it: write the value of the other document&apos;s `id` column, or its reference number.</source>
        <extracomment>add.py</extracomment>
        <translation>{document} indica {kind} {target}, que no está en ninguna colección de este editor. Los lectores no verán ningún enlace hasta que esté. Compruébelo: escriba el valor de la columna `id` del otro documento, o su número de referencia.</translation>
    </message>
    <message>
        <source>{authority} cannot be an authority over the documents of {institute}. Nothing was added. Write the short name of another institute, as it stands before the slash in the ids of its documents.</source>
        <extracomment>add.py</extracomment>
        <translation>{authority} no puede ser una autoridad sobre los documentos de {institute}. No se añadió nada. Escriba el nombre corto de otra institución, tal como figura antes de la barra en los identificadores de sus documentos.</translation>
    </message>
    <message>
        <source>There is no document to publish yet. Nothing was signed. Add a folder with `fieldshelf publish add` first.</source>
        <extracomment>build.py</extracomment>
        <translation>Aún no hay documentos que publicar. No se firmó nada. Añada primero una carpeta con `fieldshelf publish add`.</translation>
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
        <translation>Estos documentos no están marcados como públicos, y lo publicado puede leerlo cualquiera que encuentre el lugar. No se publicó nada. Quítelos, o construya con `--allow-restricted` si es lo que quiere:</translation>
    </message>
    <message>
        <source>{sentence}. Until then readers see what was published before. Have it signed: build with --unsigned-out FILE.</source>
        <extracomment>build.py</extracomment>
        <translation>{sentence}. Hasta entonces los lectores ven lo publicado antes. Haga que se firme: construya con `--unsigned-out FILE`.</translation>
    </message>
    <message>
        <source>What was read out of {file} is no longer in the repository. Nothing was published. Add its folder again, and build again.</source>
        <extracomment>build.py</extracomment>
        <translation>Lo que se leyó de {file} ya no está en el repositorio. No se publicó nada. Añada de nuevo su carpeta y construya de nuevo.</translation>
    </message>
    <message>
        <source>{file} is no longer in the repository as it was added. Nothing was published. Add its folder again, and build again.</source>
        <extracomment>build.py</extracomment>
        <translation>{file} ya no está en el repositorio como se añadió. No se publicó nada. Añada de nuevo su carpeta y construya de nuevo.</translation>
    </message>
    <message>
        <source>The list of {collection} cannot be read. Readers take nothing of it. Build again, and upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>La lista de {collection} no se puede leer. Los lectores no toman nada de ella. Construya de nuevo y suba de nuevo.</translation>
    </message>
    <message>
        <source>The list of {collection} names {segment}, which is not signed beside it. Readers refuse it. Build again, and upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>La lista de {collection} nombra {segment}, que no está firmado junto a ella. Los lectores la rechazan. Construya de nuevo y suba de nuevo.</translation>
    </message>
    <message>
        <source>{item} is not there as it should be, and readers cannot get it. Upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>{item} no está como debería, y los lectores no pueden obtenerlo. Suba de nuevo.</translation>
    </message>
    <message>
        <source>the texts {name} of {collection}</source>
        <extracomment>checking.py</extracomment>
        <translation>los textos {name} de {collection}</translation>
    </message>
    <message>
        <source>{file} of {document}</source>
        <extracomment>checking.py</extracomment>
        <translation>{file} de {document}</translation>
    </message>
    <message>
        <source>a patch to the list of {collection}</source>
        <extracomment>checking.py</extracomment>
        <translation>un parche de la lista de {collection}</translation>
    </message>
    <message>
        <source>a patch to {file} of {document}</source>
        <extracomment>checking.py</extracomment>
        <translation>un parche de {file} de {document}</translation>
    </message>
    <message>
        <source>{item} is there, and is not what was signed: readers refuse it. Upload with --again; if it stays so, it is changed there.</source>
        <extracomment>checking.py</extracomment>
        <translation>{item} está, pero no es lo que se firmó: los lectores lo rechazan. Suba con `--again`; si sigue así, se modifica allí.</translation>
    </message>
    <message>
        <source>The signature of {role} ends on {date}, in {days} days: after that readers take in nothing new. Build before that day, with its keys.</source>
        <extracomment>deadlines.py</extracomment>
        <translation>La firma de {role} termina el {date}, dentro de {days} días: después los lectores no toman nada nuevo. Construya antes de ese día, con sus claves.</translation>
    </message>
    <message>
        <source>The language of {file} is not one of {languages}. It was given as {language}; correct it in the sheet: in the column language, write its two-letter code (such as de for German), or und.</source>
        <extracomment>drafts.py</extracomment>
        <translation>El idioma de {file} no es uno de {languages}. Se indicó como {language}; corríjalo en la hoja: en la columna language, escriba su código de dos letras (como de para el alemán), o und.</translation>
    </message>
    <message>
        <source>{file} has another edition date than an earlier row of {document} in the language {language}. The earlier one was taken. Correct one of them.</source>
        <extracomment>drafts.py</extracomment>
        <translation>{file} tiene otra fecha de edición que una fila anterior de {document} en el idioma {language}. Se tomó la anterior. Corrija una de las dos.</translation>
    </message>
    <message>
        <source>{file} is the same, byte for byte, as another file of {document}. It was taken once. Check whether the right file lies there.</source>
        <extracomment>drafts.py</extracomment>
        <translation>{file} es idéntico, byte por byte, a otro archivo de {document}. Se tomó una sola vez. Compruebe si está allí el archivo correcto.</translation>
    </message>
    <message>
        <source>{file} is no longer a file of {document}: the folder does not hold it, or the sheet does not name it. If that was not meant, put it back and add the folder again.</source>
        <extracomment>drafts.py</extracomment>
        <translation>{file} ya no es un archivo de {document}: la carpeta no lo contiene, o la hoja no lo nombra. Si no era la intención, devuélvalo y añada de nuevo la carpeta.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing new was published, and what was there before is as it was. Make room and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>El disco está lleno. No se publicó nada nuevo, y lo que había antes está como estaba. Libere espacio y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The system does not allow this program to use {path}. Nothing new was published. Give yourself the right to read and write it, or choose another folder, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>El sistema no permite a este programa usar {path}. No se publicó nada nuevo. Concédase el derecho de leerlo y escribirlo, o elija otra carpeta, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{path} could not be read or written. Nothing new was published, and what was there before is as it was. Check the disk or the connection to it, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>{path} no se pudo leer o escribir. No se publicó nada nuevo, y lo que había antes está como estaba. Compruebe el disco o su conexión y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not what it was when it was added: the disk has damaged it, or somebody changed it. Nothing was published. Delete it, add its folder again, and build again.</source>
        <extracomment>files.py</extracomment>
        <translation>{path} no es lo que era cuando se añadió: el disco lo ha dañado, o alguien lo cambió. No se publicó nada. Bórrelo, añada de nuevo su carpeta y construya de nuevo.</translation>
    </message>
    <message>
        <source>What was signed last cannot be read in {folder}. Nothing was published. Bring the folder back from a backup: starting anew would make readers refuse what you publish.</source>
        <extracomment>kept.py</extracomment>
        <translation>Lo firmado por última vez no se puede leer en {folder}. No se publicó nada. Recupere la carpeta de una copia de seguridad: empezar de nuevo haría que los lectores rechacen lo que publique.</translation>
    </message>
    <message>
        <source>{path} is there already, and a key is never replaced. Move it away first.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} ya existe, y una clave nunca se sustituye. Muévala primero.</translation>
    </message>
    <message>
        <source>There is no key in {path}. Nothing was changed. Check the path.</source>
        <extracomment>keys.py</extracomment>
        <translation>No hay ninguna clave en {path}. No se cambió nada. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>{path} is a private key, which nobody else should ever have. Nothing was changed. Give the file ending in .pub that was made beside it.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} es una clave privada, que nadie más debería tener. No se cambió nada. Indique el archivo terminado en .pub que se creó junto a ella.</translation>
    </message>
    <message>
        <source>{path} is not the public key of a role. Nothing was changed. Give the file ending in .pub that `fieldshelf publish new-key` wrote.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} no es la clave pública de un rol. No se cambió nada. Indique el archivo terminado en .pub que escribió `fieldshelf publish new-key`.</translation>
    </message>
    <message>
        <source>The key of the role {role} is needed to sign, and is not there. Nothing was published. Bring it back to {path} from where it is kept, and run it again; or build with --unsigned-out FILE, and have that signed.</source>
        <extracomment>keys.py, metadata.py</extracomment>
        <translation>La clave del rol {role} es necesaria para firmar y no está. No se publicó nada. Devuélvala a {path} desde donde se guarda y ejecute de nuevo; o construya con `--unsigned-out FILE` y haga que se firme ese archivo.</translation>
    </message>
    <message>
        <source>The key of the role {role} is locked with a passphrase, and none was given. Nothing was published. Set FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for.</source>
        <extracomment>keys.py</extracomment>
        <translation>La clave del rol {role} está protegida con contraseña, y no se dio ninguna. No se publicó nada. Ponga la contraseña en FIELDSHELF_KEY_PASSPHRASE, o ejecútelo en un terminal, donde se pide.</translation>
    </message>
    <message>
        <source>The key in {path} is locked with a passphrase, and none was given. Nothing was published. Set FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for.</source>
        <extracomment>keys.py</extracomment>
        <translation>La clave en {path} está protegida con contraseña, y no se dio ninguna. No se publicó nada. Ponga la contraseña en FIELDSHELF_KEY_PASSPHRASE, o ejecútelo en un terminal, donde se pide.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the role {role}. Nothing was published. Run it again with the right one: from FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal.</source>
        <extracomment>keys.py</extracomment>
        <translation>La contraseña no abre la clave del rol {role}. No se publicó nada. Ejecute de nuevo con la correcta: la de FIELDSHELF_KEY_PASSPHRASE si está puesta, o escrita en un terminal.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in {path}. Nothing was published. Run it again with the right one: from FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal.</source>
        <extracomment>keys.py</extracomment>
        <translation>La contraseña no abre la clave en {path}. No se publicó nada. Ejecute de nuevo con la correcta: la de FIELDSHELF_KEY_PASSPHRASE si está puesta, o escrita en un terminal.</translation>
    </message>
    <message>
        <source>{path} is not a signing key of this program, or is damaged. Nothing was published. Put the right file there, and run it again.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} no es una clave de firma de este programa, o está dañada. No se publicó nada. Ponga ahí el archivo correcto y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Others on this computer can read {path}, and whoever reads it can sign. Run: chmod 600 {path}</source>
        <extracomment>keys.py</extracomment>
        <translation>Otros pueden leer {path} en este equipo, y quien la lea puede firmar. Ejecute: `chmod 600 {path}`</translation>
    </message>
    <message>
        <source>What was signed last (work/metadata in the repository) is damaged or was changed by hand. Nothing was published. Bring the folder back from a backup: starting anew would make readers refuse what you publish.</source>
        <extracomment>metadata.py</extracomment>
        <translation>Lo firmado por última vez (work/metadata en el repositorio) está dañado o se cambió a mano. No se publicó nada. Recupere la carpeta de una copia de seguridad: empezar de nuevo haría que los lectores rechacen lo que publique.</translation>
    </message>
    <message>
        <source>The key in keys/{role}.pem is not the one that this repository&apos;s readers know. Nothing was published. Put the right key there.</source>
        <extracomment>metadata.py</extracomment>
        <translation>La clave de `keys/{role}.pem` no es la que conocen los lectores de este repositorio. No se publicó nada. Ponga ahí la clave correcta.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock says {here}, but the repository was last signed on {signed}. Signatures with a wrong date would expire too early. Nothing was published. Set the clock, and build again.</source>
        <extracomment>metadata.py</extracomment>
        <translation>El reloj de esta máquina dice {here}, pero el repositorio se firmó por última vez el {signed}. Las firmas con fecha errónea caducarían demasiado pronto. No se publicó nada. Ponga en hora el reloj y construya de nuevo.</translation>
    </message>
    <message>
        <source>Do it today: after that day readers take in nothing new.</source>
        <extracomment>metadata.py</extracomment>
        <translation>Hágalo hoy: después los lectores no toman nada nuevo.</translation>
    </message>
    <message>
        <source>Do it this month: after that day readers take in nothing new.</source>
        <extracomment>metadata.py</extracomment>
        <translation>Hágalo este mes: después los lectores no toman nada nuevo.</translation>
    </message>
    <message>
        <source>The signature of {role} ends on {date}, in {days} days, and should be renewed, but its key is not here. Everything else was published.</source>
        <extracomment>metadata.py</extracomment>
        <translation>La firma de {role} termina el {date}, dentro de {days} días, y debería renovarse, pero su clave no está aquí. Todo lo demás se publicó.</translation>
    </message>
    <message>
        <source>Bring the key back before that day and build again, or have it signed elsewhere (build --unsigned-out FILE).</source>
        <extracomment>metadata.py</extracomment>
        <translation>Devuelva la clave antes de ese día y construya de nuevo, o haga que se firme en otro lugar (`build --unsigned-out FILE`).</translation>
    </message>
    <message>
        <source>{item}: {message}</source>
        <extracomment>notices.py</extracomment>
        <translation>{item}: {message}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages of {file} cannot be searched: they are scans without text.</source>
        <extracomment>notices.py; for one: {n} of {pages} pages of {file} cannot be searched: it is a scan without text.</extracomment>
        <translation>
            <numerusform>No se puede buscar en {n} de {pages} páginas de {file}: es una página escaneada sin texto.</numerusform>
            <numerusform>No se puede buscar en {n} de {pages} páginas de {file}: son páginas escaneadas sin texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no longer in the folder. Its document {document} stays published as it is. To withdraw it, add the folder with a sheet that has a row with the id {slug}, an empty file cell and the status withdrawn (--write-sheet writes it); else put it back.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} ya no está en la carpeta. Su documento {document} sigue publicado como está. Para retirarlo, añada la carpeta con una hoja que tenga una fila con el identificador {slug}, una celda file vacía y el estado withdrawn (`--write-sheet` la escribe); si no, devuélvalo.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: {n} documents have no file in this folder but in the collection {collection}, and stays published.</source>
        <extracomment>notices.py; for one: {folder}: {n} document has no file in this folder but in the collection {collection}, and stays published.</extracomment>
        <translation>
            <numerusform>{folder}: {n} documento no tiene archivo en esta carpeta, pero está en la colección {collection}, y sigue publicado.</numerusform>
            <numerusform>{folder}: {n} documentos no tienen archivo en esta carpeta, pero están en la colección {collection}, y siguen publicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>If files were taken out, write a sheet with --write-sheet, put withdrawn in the column status of their rows, and add the folder with it.</source>
        <extracomment>notices.py</extracomment>
        <translation>Si se quitaron archivos, escriba una hoja con `--write-sheet`, ponga withdrawn en la columna status de sus filas y añada la carpeta con ella.</translation>
    </message>
    <message>
        <source>{file} ({document}) and {other_file} ({other}) are the same, byte for byte, in two documents. Readers find the same text twice. Check whether the right file lies there, or give both rows the same id.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} ({document}) y {other_file} ({other}) son idénticos, byte por byte, en dos documentos. Los lectores encuentran dos veces el mismo texto. Compruebe si está allí el archivo correcto, o dé el mismo identificador a ambas filas.</translation>
    </message>
    <message numerus="yes">
        <source>{collection} is a new collection, and its {n} files are in {other} already. Is a new collection meant? If not, take it back with `publish undo`, and give the name {other}.</source>
        <extracomment>notices.py; for one: {collection} is a new collection, and its {n} file is in {other} already. Is a new collection meant? If not, take it back with `publish undo`, and give the name {other}.</extracomment>
        <translation>
            <numerusform>{collection} es una colección nueva, y su archivo ({n}) ya está en {other}. ¿Se quiere una colección nueva? Si no, deshágalo con `publish undo` y dé el nombre {other}.</numerusform>
            <numerusform>{collection} es una colección nueva, y sus {n} archivos ya están en {other}. ¿Se quiere una colección nueva? Si no, deshágalo con `publish undo` y dé el nombre {other}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else ({type}). It is published as what it is. Check that it is the right file and no error page saved in its place; else give it the right ending.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} se llama {suffix}, pero su contenido es otra cosa ({type}). Se publica como lo que es. Compruebe que es el archivo correcto y no una página de error guardada en su lugar; si lo es, dele la extensión correcta.</translation>
    </message>
    <message>
        <source>{file} has other files in it, whose text nobody finds: {names}. Save those that readers need, and add them beside it.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} contiene otros archivos cuyo texto nadie encontrará: {names}. Guarde los que los lectores necesiten y añádalos junto a él.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages of {file} could not be read by machine: they are too unclear. They cannot be searched.</source>
        <extracomment>ocr.py; for one: {n} of {pages} pages of {file} could not be read by machine: it is too unclear. It cannot be searched.</extracomment>
        <translation>
            <numerusform>{n} de {pages} páginas de {file} no pudo ser leída por una máquina: es poco nítida. No se puede buscar en ella.</numerusform>
            <numerusform>{n} de {pages} páginas de {file} no pudieron ser leídas por una máquina: son poco nítidas. No se puede buscar en ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} of {pages} pages of {file} by machine took too long, or broke off. The next run tries them again.</source>
        <extracomment>ocr.py; for one: Reading {n} of {pages} pages of {file} by machine took too long, or broke off. The next run tries it again.</extracomment>
        <translation>
            <numerusform>La lectura automática de {n} de {pages} páginas de {file} tardó demasiado o se interrumpió. La próxima ejecución lo intentará de nuevo.</numerusform>
            <numerusform>La lectura automática de {n} de {pages} páginas de {file} tardó demasiado o se interrumpió. La próxima ejecución lo intentará de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What no list names any more cannot be kept for {days} days: it is at least {least}, since a sync over a poor link takes days, and at most {most}. Nothing was built. Give another number with --keep-days.</source>
        <extracomment>pruning.py</extracomment>
        <translation>Lo que ninguna lista nombra ya no se puede conservar {days} días: son al menos {least}, pues una sincronización por un mal enlace tarda días, y como máximo {most}. No se construyó nada. Indique otro número con `--keep-days`.</translation>
    </message>
    <message>
        <source>Some old files that no list names any more could not be removed from the folder public. What was built is whole, and readers miss nothing. Close what has them open, or check the disk; the next build tries again.</source>
        <extracomment>pruning.py</extracomment>
        <translation>Algunos archivos viejos que ninguna lista nombra ya no se pudieron quitar de la carpeta public. Lo construido está entero, y a los lectores no les falta nada. Cierre lo que los tenga abiertos, o compruebe el disco; la próxima construcción lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>LibreOffice took too long over this file and was stopped. It is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>LibreOffice tardó demasiado con este archivo y fue detenido. El archivo se publica tal como está, sin PDF para mostrarlo.</translation>
    </message>
    <message>
        <source>LibreOffice could not read this file. It is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>LibreOffice no pudo leer este archivo. Se publica tal como está, sin PDF para mostrarlo.</translation>
    </message>
    <message>
        <source>The PDF of this file is larger than is allowed. The file is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>El PDF de este archivo es mayor de lo permitido. El archivo se publica tal como está, sin PDF para mostrarlo.</translation>
    </message>
    <message>
        <source>This file has {slides} slides, and LibreOffice made {pages} pages of them, so that a place in one is another in the other. The file is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>Este archivo tiene {slides} diapositivas y LibreOffice hizo de ellas {pages} páginas, de modo que un lugar en uno es otro en el otro. El archivo se publica tal como está, sin PDF para mostrarlo.</translation>
    </message>
    <message>
        <source>{institute} cannot be the short name of an institute. It stands in every address: use small letters, digits and hyphens, begin and end with a letter or digit, and none of the words root, targets, snapshot, timestamp.</source>
        <extracomment>repository.py</extracomment>
        <translation>{institute} no puede ser el nombre corto de una institución. Figura en todas las direcciones: use minúsculas, cifras y guiones, empiece y termine con letra o cifra, y ninguna de las palabras root, targets, snapshot, timestamp.</translation>
    </message>
    <message>
        <source>The publisher has no name. Readers see it beside every document. Give one.</source>
        <extracomment>repository.py</extracomment>
        <translation>El editor no tiene nombre. Los lectores lo ven junto a cada documento. Dele uno.</translation>
    </message>
    <message>
        <source>With {count} key(s) there can never be {threshold} signatures. Nothing was made. Give as many --keys as the --threshold, or more.</source>
        <extracomment>repository.py</extracomment>
        <translation>Con {count} clave(s) nunca puede haber {threshold} firmas. No se hizo nada. Indique tantas `--keys` como `--threshold`, o más.</translation>
    </message>
    <message>
        <source>{folder} is not empty, and is not a repository. Nothing was written. Choose a new or an empty folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>{folder} no está vacía y no es un repositorio. No se escribió nada. Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>{folder} is already the repository of {institute}. Nothing was changed. Use it, or choose another folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>{folder} ya es el repositorio de {institute}. No se cambió nada. Úselo, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The repository in {folder} was begun and not finished. Run `fieldshelf publish init` for {institute} there again: it goes on.</source>
        <extracomment>repository.py</extracomment>
        <translation>El repositorio de {folder} se empezó y no se terminó. Ejecute allí de nuevo `fieldshelf publish init` para {institute}: continúa.</translation>
    </message>
    <message>
        <source>The repository in {folder} was written by a newer Fieldshelf. Nothing was changed. Install the newer version.</source>
        <extracomment>repository.py</extracomment>
        <translation>El repositorio de {folder} lo escribió un Fieldshelf más reciente. No se cambió nada. Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>There is no publisher&apos;s repository in {folder}. Make one with `fieldshelf publish init`, or give the right folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>No hay ningún repositorio de editor en {folder}. Cree uno con `fieldshelf publish init`, o indique la carpeta correcta.</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is damaged or was changed by hand. Nothing was changed. Bring it back from a backup.</source>
        <extracomment>repository.py</extracomment>
        <translation>{path} no se puede leer: está dañado o se cambió a mano. No se cambió nada. Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another Fieldshelf is working on {folder}. Nothing was changed. Wait until it has finished, and run it again.</source>
        <extracomment>repository.py</extracomment>
        <translation>Otro Fieldshelf está trabajando en {folder}. No se cambió nada. Espere a que termine y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be a collection here. Write {institutes} and a name of small letters, digits and hyphens, for example {institute}/guidance.</source>
        <extracomment>repository.py</extracomment>
        <translation>{name} no puede ser una colección aquí. Escriba {institutes} y un nombre de minúsculas, cifras y guiones, por ejemplo `{institute}/guidance`.</translation>
    </message>
    <message>
        <source>{document} has the reference number {reference} of {other} too. Check it; where one replaces or translates the other, say so.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} tiene también el número de referencia {reference} de {other}. Compruébelo; si uno sustituye o traduce al otro, dígalo.</translation>
    </message>
    <message>
        <source>{document} stands in {one} and in {other}, and not with the same data. Readers see one of the two. Make them equal.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} figura en {one} y en {other}, y no con los mismos datos. Los lectores ven uno de los dos. Iguálelos.</translation>
    </message>
    <message>
        <source>{document} is labelled {label}, and whatever is published can be read by anybody who finds the place. `publish build` refuses it. Take it out, or build with --allow-restricted if that is meant.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} está marcado como {label}, y lo publicado puede leerlo cualquiera que encuentre el lugar. `publish build` lo rechaza. Quítelo, o construya con `--allow-restricted` si es lo que quiere.</translation>
    </message>
    <message>
        <source>{document} is in a circle of documents that supersede each other: {documents}. Take the one that is older out of the column supersedes.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} está en un círculo de documentos que se sustituyen unos a otros: {documents}. Quite el más antiguo de la columna supersedes.</translation>
    </message>
    <message>
        <source>{document} has the status in_force, and {other} supersedes it. Readers see that it is superseded. Take the status out.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} tiene el estado in_force, y {other} lo sustituye. Los lectores ven que está sustituido. Quite el estado.</translation>
    </message>
    <message>
        <source>{document} supersedes {other}, which begins later by the dates of both. Readers are sent from the newer to the older. Look at these dates, and at the column supersedes.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} sustituye a {other}, que según las fechas de ambos empieza más tarde. A los lectores se les remite del más nuevo al más antiguo. Revise estas fechas y la columna supersedes.</translation>
    </message>
    <message>
        <source>{document} is not there in {languages}, and {other}, which it supersedes, is. Readers of that language are offered the old one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} no está en {languages}, y {other}, al que sustituye, sí. A los lectores de ese idioma se les ofrece el antiguo.</translation>
    </message>
    <message>
        <source>{document} is not there in {languages}, as most training of its collection is. Add that version, or leave it as it is.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} no está en {languages}, como la mayoría de la capacitación de su colección. Añada esa versión, o déjelo como está.</translation>
    </message>
    <message>
        <source>{document} has other parts in more languages than these: {parts}. Add what is missing, or leave it as it is.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} tiene otras partes en más idiomas que estas: {parts}. Añada lo que falta, o déjelo como está.</translation>
    </message>
    <message>
        <source>{document} has no date and no status, so that readers see “Status unknown”. Write when it was issued, or its status.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} no tiene fecha ni estado, así que los lectores ven «Estado desconocido». Escriba cuándo se publicó, o su estado.</translation>
    </message>
    <message>
        <source>{document} is of the kind {kind} and has no reference number, by which readers look for it. Write one if it has one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} es del tipo {kind} y no tiene número de referencia, por el que lo buscan los lectores. Escriba uno si lo tiene.</translation>
    </message>
    <message>
        <source>{document} has a file that is, byte for byte, one of {other} too: {file}. Readers find the same text twice. Give both the same id.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} tiene un archivo que es, byte por byte, también uno de {other}: {file}. Los lectores encuentran dos veces el mismo texto. Dé a ambos el mismo identificador.</translation>
    </message>
    <message>
        <source>{name} cannot be used as it is. Nothing was added. Correct this, and run it again:</source>
        <extracomment>cells.py</extracomment>
        <translation>{name} no se puede usar como está. No se añadió nada. Corrija esto y ejecute de nuevo:</translation>
    </message>
    <message>
        <source>there is something to the right of the last column that has a name</source>
        <extracomment>cells.py</extracomment>
        <translation>hay algo a la derecha de la última columna con nombre</translation>
    </message>
    <message>
        <source>row {row}</source>
        <extracomment>cells.py</extracomment>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>Is it {near}?</source>
        <extracomment>cells.py, rows.py, targets.py, values.py</extracomment>
        <translation>¿Es {near}?</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>cells.py</extracomment>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>no column has this name.</source>
        <extracomment>cells.py</extracomment>
        <translation>ninguna columna tiene este nombre.</translation>
    </message>
    <message>
        <source>this column is there twice</source>
        <extracomment>cells.py</extracomment>
        <translation>esta columna está dos veces</translation>
    </message>
    <message>
        <source>this column is missing: it names the file that a row is about</source>
        <extracomment>cells.py</extracomment>
        <translation>falta esta columna: nombra el archivo del que trata una fila</translation>
    </message>
    <message>
        <source>{id} is outside this publisher&apos;s prefix. An id here begins with {institute}/.</source>
        <extracomment>rows.py</extracomment>
        <translation>{id} está fuera del prefijo de este editor. Aquí un identificador empieza por `{institute}/`.</translation>
    </message>
    <message>
        <source>{reference} is a number in the sheet, so that a zero at its end would be lost. It was taken as it is. Format the column as text and type it again if that is wrong.</source>
        <extracomment>rows.py</extracomment>
        <translation>{reference} es un número en la hoja, así que se perdería un cero al final. Se tomó tal cual. Dé a la columna formato de texto y escríbalo de nuevo si está mal.</translation>
    </message>
    <message>
        <source>the sheet has no rows</source>
        <extracomment>rows.py</extracomment>
        <translation>la hoja no tiene filas</translation>
    </message>
    <message>
        <source>If its document is published later, leave it.</source>
        <extracomment>rows.py</extracomment>
        <translation>Si su documento se publica más adelante, déjelo.</translation>
    </message>
    <message>
        <source>{file} is no longer in the folder; the collection has it, as {document}. Write withdrawn (or superseded) in the column status to take the document back, or leave the file cell empty and give the id to keep it as it is.</source>
        <extracomment>rows.py</extracomment>
        <translation>{file} ya no está en la carpeta; la colección lo tiene, como {document}. Escriba withdrawn (o superseded) en la columna status para retirar el documento, o deje vacía la celda file e indique el identificador para conservarlo como está.</translation>
    </message>
    <message>
        <source>the status is that of the whole document {document}, which has other files here. Delete the row of {file} to take out that file alone, or write the status in the row of a file that is here.</source>
        <extracomment>rows.py</extracomment>
        <translation>el estado es el del documento entero {document}, que tiene aquí otros archivos. Borre la fila de {file} para quitar solo ese archivo, o escriba el estado en la fila de un archivo que esté aquí.</translation>
    </message>
    <message>
        <source>these replace each other in a circle, so that none of them would hold: {documents}. Take the one that is older out of it.</source>
        <extracomment>rows.py</extracomment>
        <translation>estos se sustituyen en círculo, de modo que ninguno valdría: {documents}. Quite el más antiguo.</translation>
    </message>
    <message>
        <source>{reference} was {before} the last time: a spreadsheet takes the zero from the end of a number. It was taken as it is. Write {before} again if that is meant, in a sheet that is .xlsx, where --write-sheet keeps references as text.</source>
        <extracomment>rows.py</extracomment>
        <translation>{reference} era {before} la última vez: una hoja de cálculo quita el cero del final de un número. Se tomó tal cual. Escriba de nuevo {before} si es lo que se quiere, en una hoja .xlsx, donde `--write-sheet` conserva los números de referencia como texto.</translation>
    </message>
    <message>
        <source>{reference} is the reference of {document} too. Readers who look for that number find both. Check it; where one replaces or translates the other, say so in the column for that.</source>
        <extracomment>rows.py</extracomment>
        <translation>{reference} es también el número de referencia de {document}. Los lectores que buscan ese número encuentran ambos. Compruébelo; si uno sustituye o traduce al otro, dígalo en la columna correspondiente.</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <extracomment>accepting.py, cells.py</extracomment>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>To show Office files as PDF, this computer needs the program LibreOffice, which is not installed. Nothing was made. On Debian and Ubuntu: `apt install libreoffice-impress libreoffice-writer`. Then run it again.</source>
        <extracomment>renditions.py</extracomment>
        <translation>Para mostrar archivos de oficina como PDF, este ordenador necesita el programa LibreOffice, que no está instalado. No se hizo nada. En Debian y Ubuntu: `apt install libreoffice-impress libreoffice-writer`. Después, ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>{document} has an empty file, {file}. Copy it again from where it came from, or take it out of the folder.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} tiene un archivo vacío, {file}. Cópielo de nuevo de donde vino, o quítelo de la carpeta.</translation>
    </message>
    <message>
        <source>{document} has a file that is locked with a password, {file}: nobody finds it by its words, and it cannot be shown here. Replace it by an open version if there is one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} tiene un archivo protegido con contraseña, {file}: nadie lo encuentra por sus palabras, y no se puede mostrar aquí. Sustitúyalo por una versión abierta si la hay.</translation>
    </message>
    <message>
        <source>{document} has a file without text to search, {file}: it may be a scan. Replace it by a version with text if there is one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} tiene un archivo sin texto que buscar, {file}: puede ser un escaneado. Sustitúyalo por una versión con texto si la hay.</translation>
    </message>
    <message>
        <source>{document} has a file that could not be read, {file}: nobody finds it by its words. See whether it opens, and replace it by another copy if it does not.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} tiene un archivo que no se pudo leer, {file}: nadie lo encuentra por sus palabras. Vea si se abre, y si no, sustitúyalo por otra copia.</translation>
    </message>
    <message>
        <source>the row names no file. A document without one needs an id.</source>
        <extracomment>rows.py</extracomment>
        <translation>la fila no nombra ningún archivo. Un documento sin archivo necesita un identificador.</translation>
    </message>
    <message>
        <source>there is no file {file} in the folder.</source>
        <extracomment>rows.py</extracomment>
        <translation>no hay ningún archivo {file} en la carpeta.</translation>
    </message>
    <message>
        <source>{file} stands in row {row} already. A file has one row.</source>
        <extracomment>rows.py</extracomment>
        <translation>{file} ya figura en la fila {row}. Un archivo tiene una sola fila.</translation>
    </message>
    <message>
        <source>{document} cannot be in relation to itself.</source>
        <extracomment>rows.py</extracomment>
        <translation>{document} no puede estar en relación consigo mismo.</translation>
    </message>
    <message>
        <source>row {row} says something else about {document}. Write the same in both rows, or leave this cell blank.</source>
        <extracomment>rows.py</extracomment>
        <translation>la fila {row} dice otra cosa de {document}. Escriba lo mismo en ambas filas, o deje esta celda en blanco.</translation>
    </message>
    <message>
        <source>a row without a file needs a language, so that the edition is that language&apos;s.</source>
        <extracomment>rows.py</extracomment>
        <translation>una fila sin archivo necesita un idioma, para que la edición sea la de ese idioma.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was added. Give the folder that holds the documents.</source>
        <extracomment>scan.py</extracomment>
        <translation>No hay ninguna carpeta {folder}. No se añadió nada. Indique la carpeta que contiene los documentos.</translation>
    </message>
    <message>
        <source>{folder} lies inside the repository. Nothing was added. Keep the documents in a folder of their own, and give that.</source>
        <extracomment>scan.py</extracomment>
        <translation>{folder} está dentro del repositorio. No se añadió nada. Guarde los documentos en una carpeta propia e indíquela.</translation>
    </message>
    <message>
        <source>There is no document in {folder}. Nothing was added. Put files there, or give the right folder.</source>
        <extracomment>scan.py</extracomment>
        <translation>No hay ningún documento en {folder}. No se añadió nada. Ponga archivos allí, o indique la carpeta correcta.</translation>
    </message>
    <message>
        <source>{first}; {then}</source>
        <extracomment>signatures.py</extracomment>
        <translation>{first}; {then}</translation>
    </message>
    <message>
        <source>{role}: {signed} of {threshold} signatures, and {left} of the keys {keys} must still sign</source>
        <extracomment>signatures.py</extracomment>
        <translation>{role}: {signed} de {threshold} firmas; aún deben firmar {left} de las claves {keys}</translation>
    </message>
    <message>
        <source>The signature of the key {key} for {role} does not fit: the file was damaged or changed on its way. Nothing was taken from it. Have it signed again from the file that `fieldshelf publish build --unsigned-out` wrote.</source>
        <extracomment>signatures.py</extracomment>
        <translation>La firma de la clave {key} para {role} no corresponde: el archivo se dañó o se cambió por el camino. No se tomó nada de él. Haga que se firme de nuevo a partir del archivo que escribió `fieldshelf publish build --unsigned-out`.</translation>
    </message>
    <message>
        <source>{first}. {then}</source>
        <extracomment>signatures.py</extracomment>
        <translation>{first}. {then}</translation>
    </message>
    <message>
        <source>Signatures are missing. {told}. Nothing was published. Build with --unsigned-out FILE, have FILE signed where the keys are, and take it back with `fieldshelf publish sign REPO FILE`.</source>
        <extracomment>signatures.py</extracomment>
        <translation>Faltan firmas. {told}. No se publicó nada. Construya con `--unsigned-out FILE`, haga que FILE se firme donde están las claves y recójalo con `fieldshelf publish sign REPO FILE`.</translation>
    </message>
    <message>
        <source>{path} is neither a .csv nor an .xlsx file. Nothing was done. Save the sheet as one of them, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} no es un archivo .csv ni .xlsx. No se hizo nada. Guarde la hoja en uno de esos formatos y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>There is no sheet {path}. Nothing was added. Give the right file.</source>
        <extracomment>table.py</extracomment>
        <translation>No hay ninguna hoja {path}. No se añadió nada. Indique el archivo correcto.</translation>
    </message>
    <message>
        <source>{path} is too large for a sheet: it has, or unpacks to, more than such a sheet can need. Nothing was added. Copy the rows that are meant into a new sheet without pictures and other pages, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} es demasiado grande para una hoja: tiene, o contiene al descomprimirse, más de lo que una hoja así puede necesitar. No se añadió nada. Copie las filas que quiera en una hoja nueva sin imágenes ni otras páginas y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{path} is protected by a password, or is a workbook of an old kind (.xls). Nothing was added. Open it in a spreadsheet program, save it as .xlsx without a password, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} está protegido con contraseña, o es un libro de un tipo antiguo (.xls). No se añadió nada. Ábralo en un programa de hojas de cálculo, guárdelo como .xlsx sin contraseña y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a sheet: it is damaged or not what its name says. Nothing was added. Open it in a spreadsheet program, save it again as .xlsx or as CSV (UTF-8), and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} no se puede leer como hoja: está dañado o no es lo que dice su nombre. No se añadió nada. Ábralo en un programa de hojas de cálculo, guárdelo de nuevo como .xlsx o como CSV (UTF-8) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{path} has more than {most} rows, or a row far below the others. Nothing was added. A sheet has one row a file: copy the rows that are meant into a new sheet, or make several collections, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} tiene más de {most} filas, o una fila muy por debajo de las demás. No se añadió nada. Una hoja tiene una fila por archivo: copie las filas que quiera en una hoja nueva, o haga varias colecciones, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8, so that accents would be lost. Nothing was added. Save it as “CSV UTF-8” or as .xlsx, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} no está en UTF-8, así que se perderían los acentos. No se añadió nada. Guárdelo como «CSV UTF-8» o como .xlsx y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{path} is there already, and may be somebody&apos;s work. Nothing was written. Choose another name, or move it away.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} ya existe, y puede ser el trabajo de alguien. No se escribió nada. Elija otro nombre, o muévalo.</translation>
    </message>
    <message>
        <source>What the sheet would say about {item} in the column {column} is longer than the {most} characters of a cell, and would be cut off. Nothing was written. Shorten it in the sheet that it came from, and add that first.</source>
        <extracomment>table.py</extracomment>
        <translation>Lo que la hoja diría de {item} en la columna {column} supera los {most} caracteres de una celda y se cortaría. No se escribió nada. Acórtelo en la hoja de la que procede y añada esa primero.</translation>
    </message>
    <message>
        <source>{item} is the reference of several documents. Write the id of the one that is meant: {listed}.</source>
        <extracomment>targets.py</extracomment>
        <translation>{item} es el número de referencia de varios documentos. Escriba el identificador del que se quiere: {listed}.</translation>
    </message>
    <message>
        <source>{item} is neither the id nor the reference number of a document here. Write the value of the `id` column (for example convoys-2019).</source>
        <extracomment>targets.py</extracomment>
        <translation>{item} no es ni el identificador ni el número de referencia de un documento de aquí. Escriba el valor de la columna `id` (por ejemplo `convoys-2019`).</translation>
    </message>
    <message>
        <source>This page could not be read by machine. It may be too large or too confused. The other pages are not affected.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>Esta página no pudo ser leída por una máquina. Quizá sea demasiado grande o confusa. Las demás páginas no se ven afectadas.</translation>
    </message>
    <message>
        <source>{file} is empty: it has 0 bytes, as after a copy that was interrupted. Readers would get an empty file. Copy it again from where it came from, or take it out of the folder.</source>
        <extracomment>texts.py</extracomment>
        <translation>{file} está vacío: tiene 0 bytes, como tras una copia interrumpida. Los lectores recibirían un archivo vacío. Cópielo de nuevo de donde vino, o quítelo de la carpeta.</translation>
    </message>
    <message>
        <source>{file} has no text in it: it may be a scan. It is published as it is, but nobody will find it by its words. Replace it by a version with text if there is one.</source>
        <extracomment>texts.py</extracomment>
        <translation>{file} no contiene texto: puede ser un escaneado. Se publica como está, pero nadie lo encontrará por sus palabras. Sustitúyalo por una versión con texto si la hay.</translation>
    </message>
    <message>
        <source>Part of {file} could not be read: it is damaged, or made to do harm. The rest of its text can be searched. Get another copy from where it came from if there is one.</source>
        <extracomment>texts.py</extracomment>
        <translation>No se pudo leer una parte de {file}: está dañado o hecho para causar daño. Se puede buscar en el resto de su texto. Consiga otra copia de donde procede, si la hay.</translation>
    </message>
    <message>
        <source>What was signed of {collection} is in {public} no more, and this repository has no copy of its records. Nothing was changed. Bring that folder back from a backup, or build again from what is here now.</source>
        <extracomment>undo.py</extracomment>
        <translation>Lo firmado de {collection} ya no está en {public}, y este repositorio no tiene copia de sus registros. No se cambió nada. Recupere esa carpeta de una copia de seguridad, o construya de nuevo con lo que hay aquí ahora.</translation>
    </message>
    <message>
        <source>{file} was not taken apart, and nobody finds what is in it. {reason} Or unpack it in the folder, and add that again.</source>
        <extracomment>unpacking.py</extracomment>
        <translation>{file} no se descomprimió y nadie encontrará lo que contiene. {reason} O descomprímalo en la carpeta y añádala de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} files in it were taken as files of its document.</source>
        <extracomment>unpacking.py; for one: {file}: {n} file in it was taken as a file of its document.</extracomment>
        <translation>
            <numerusform>{file}: {n} archivo que contiene se tomó como archivo de su documento.</numerusform>
            <numerusform>{file}: {n} archivos que contiene se tomaron como archivos de su documento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{taken} {n} others are the same, byte for byte, as files that are there already, and were not taken again.</source>
        <extracomment>unpacking.py; for one: {taken} {n} other is the same, byte for byte, as a file that is there already, and was not taken again.</extracomment>
        <translation>
            <numerusform>{taken} {n} más es idéntico, byte por byte, a un archivo que ya está, y no se tomó de nuevo.</numerusform>
            <numerusform>{taken} {n} más son idénticos, byte por byte, a archivos que ya están, y no se tomaron de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is built in {folder} yet, so there is nothing to upload. Run `fieldshelf publish build` first.</source>
        <extracomment>uploading.py</extracomment>
        <translation>Aún no hay nada construido en {folder}, así que no hay nada que subir. Ejecute primero `fieldshelf publish build`.</translation>
    </message>
    <message>
        <source>{place} lies inside the repository&apos;s own public folder, or around it. Nothing was uploaded. Give another folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>{place} está dentro de la propia carpeta public del repositorio, o alrededor de ella. No se subió nada. Indique otra carpeta.</translation>
    </message>
    <message>
        <source>There is no folder {place}, nor the one that it would lie in. Nothing was uploaded. Check that the disk or share of the server is connected, or make the folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>No existe la carpeta {place}, ni aquella en la que estaría. No se subió nada. Compruebe que el disco o el recurso compartido del servidor está conectado, o cree la carpeta.</translation>
    </message>
    <message>
        <source>{place} is a place for the program rclone, which is not installed here. Nothing was uploaded. Install rclone and set the place up with `rclone config`, or give a folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>{place} es un lugar para el programa rclone, que no está instalado aquí. No se subió nada. Instale rclone y configure el lugar con `rclone config`, o indique una carpeta.</translation>
    </message>
    <message>
        <source>The upload stopped at the {phase} of {place}. Readers still see what was there before. Check the connection and the place with `rclone lsd`, and run it again: it goes on. rclone said: {said}</source>
        <extracomment>uploading.py</extracomment>
        <translation>La subida se detuvo en la fase {phase} de {place}. Los lectores siguen viendo lo que había antes. Compruebe la conexión y el lugar con `rclone lsd` y ejecute de nuevo: continúa. rclone dijo: {said}</translation>
    </message>
    <message>
        <source>{text} is not a language. Write one of {languages}, or the two-letter code of another (de), or und</source>
        <extracomment>values.py</extracomment>
        <translation>{text} no es un idioma. Escriba uno de {languages}, o el código de dos letras de otro (de), o und</translation>
    </message>
    <message>
        <source>Write one of {allowed}</source>
        <extracomment>values.py</extracomment>
        <translation>Escriba una de estas palabras: {allowed}</translation>
    </message>
    <message>
        <source>{text} is not known.</source>
        <extracomment>values.py</extracomment>
        <translation>{text} no se conoce.</translation>
    </message>
    <message>
        <source>{text} is not a date. Write 2018, 2018-12 or 2018-12-01; words that are no date go in quotation marks</source>
        <extracomment>values.py</extracomment>
        <translation>{text} no es una fecha. Escriba 2018, 2018-12 o 2018-12-01; las palabras que no son una fecha van entre comillas</translation>
    </message>
    <message>
        <source>{text} cannot be an id. Use small letters, digits, hyphens and dots, at most 100 of them</source>
        <extracomment>values.py</extracomment>
        <translation>{text} no puede ser un identificador. Use minúsculas, cifras, guiones y puntos, 100 como máximo</translation>
    </message>
    <message>
        <source>{name} ({size}) was left out, {total} together, because the library may take no more than {quota}.</source>
        <extracomment>quota.py</extracomment>
        <translation>{name} ({size}) se dejó fuera, {total} en total, porque la biblioteca no puede ocupar más de {quota}.</translation>
    </message>
    <message>
        <source>{n} files were left out, {total} together, because the library may take no more than {quota}.</source>
        <extracomment>quota.py</extracomment>
        <translation>Archivos que se dejaron fuera: {n}, {total} en total, porque la biblioteca no puede ocupar más de {quota}.</translation>
    </message>
    <message>
        <source>Their texts can be searched all the same. Allow more with `fieldshelf keep --quota`, or keep fewer documents with `fieldshelf keep`.</source>
        <extracomment>quota.py</extracomment>
        <translation>Sus textos se pueden buscar igualmente. Permita más con `fieldshelf keep --quota`, o guarde menos documentos con `fieldshelf keep`.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents wait for your word: {cost}, and you want to be asked before downloads over {most}. Changes of status and texts are in.</source>
        <extracomment>quota.py; for one: {n} document waits for your word: {cost}, and you want to be asked before downloads over {most}. Changes of status and texts are in.</extracomment>
        <translation>
            <numerusform>{n} documento espera su confirmación: {cost}, y usted quiere que se le pregunte antes de descargas de más de {most}. Los cambios de estado y los textos ya han llegado.</numerusform>
            <numerusform>{n} documentos esperan su confirmación: {cost}, y usted quiere que se le pregunte antes de descargas de más de {most}. Los cambios de estado y los textos ya han llegado.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} of it are not needed any more, and go with the next sync that is complete.</source>
        <extracomment>quota.py</extracomment>
        <translation>De eso, {size} ya no hacen falta y se irán con la próxima sincronización completa.</translation>
    </message>
    <message>
        <source>The library takes {taken}, which is {more} more than the {quota} that it may take. Nothing that is wanted is removed, and texts still come, but no further document.</source>
        <extracomment>quota.py</extracomment>
        <translation>La biblioteca ocupa {taken}, es decir, {more} más que los {quota} que puede ocupar. No se quita nada que se quiera, y siguen llegando textos, pero ningún documento más.</translation>
    </message>
    <message>
        <source>Allow more with `fieldshelf keep --quota`.</source>
        <extracomment>quota.py</extracomment>
        <translation>Permita más con `fieldshelf keep --quota`.</translation>
    </message>
    <message>
        <source>{source} offers documents of {institute}, which come from the source {owner} on this computer. They were refused, so that nobody can replace another&apos;s guidance. If {source} is the right one, remove the source {owner} first.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{source} ofrece documentos de {institute}, que en este equipo vienen de la fuente {owner}. Se rechazaron para que nadie pueda sustituir las orientaciones de otro. Si {source} es la correcta, quite primero la fuente {owner}.</translation>
    </message>
    <message>
        <source>{identifier} is offered in an older state than the one in the library. It was refused. Sync from another copy, or tell the publisher.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{identifier} se ofrece en un estado más antiguo que el de la biblioteca. Se rechazó. Sincronice desde otra copia, o avise al editor.</translation>
    </message>
    <message>
        <source>The source suddenly offers nothing of {item}. Nothing was removed from the library, because this is more often a mistake than a wish. Ask the publisher; if it is meant, remove the source.</source>
        <extracomment>refusals.py</extracomment>
        <translation>De pronto la fuente no ofrece nada de {item}. No se quitó nada de la biblioteca, porque suele ser más un error que un deseo. Pregunte al editor; si es lo que se quiere, quite la fuente.</translation>
    </message>
    <message>
        <source>{identifier} names {name}, which the source does not offer: some texts cannot be searched. Tell the publisher to build and upload again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{identifier} nombra {name}, que la fuente no ofrece: algunos textos no se pueden buscar. Diga al editor que construya y suba de nuevo.</translation>
    </message>
    <message>
        <source>The catalogue offered as {identifier} calls itself {called}. It was refused. Tell the publisher.</source>
        <extracomment>refusals.py</extracomment>
        <translation>El catálogo ofrecido como {identifier} se llama a sí mismo {called}. Se rechazó. Avise al editor.</translation>
    </message>
    <message>
        <source>The catalogue of {identifier} and the list of its texts do not belong together. It was refused; what is in the library stays as it is. Tell the publisher to build and upload again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>El catálogo de {identifier} y la lista de sus textos no van juntos. Se rechazó; lo que hay en la biblioteca queda como está. Diga al editor que construya y suba de nuevo.</translation>
    </message>
    <message>
        <source>{source} has revoked the institute {institute}: its key is believed no more. Its documents stay here, marked, and none of them counts as in force. Do not act on them; ask the publisher what is to be used instead.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{source} ha revocado la institución {institute}: su clave ya no se acepta. Sus documentos permanecen aquí, marcados, y ninguno cuenta como vigente. No actúe según ellos; pregunte al editor qué debe usarse en su lugar.</translation>
    </message>
    <message>
        <source>The catalogue of {offer} cannot be read by this version of Fieldshelf. It was not taken, and what is in the library stays as it is. Update Fieldshelf, or tell the publisher.</source>
        <extracomment>run.py</extracomment>
        <translation>El catálogo de {offer} no se puede leer con esta versión de Fieldshelf. No se tomó, y lo que hay en la biblioteca queda como está. Actualice Fieldshelf, o avise al editor.</translation>
    </message>
    <message>
        <source>No source can be called {name}: that is the name of this program. Nothing was added. Choose another one.</source>
        <extracomment>sources.py</extracomment>
        <translation>Ninguna fuente puede llamarse {name}: es el nombre de este programa. No se añadió nada. Elija otro.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a source. Use small letters, digits and hyphens, for example: hq-library.</source>
        <extracomment>sources.py</extracomment>
        <translation>{name} no puede ser el nombre de una fuente. Use minúsculas, cifras y guiones, por ejemplo: `hq-library`.</translation>
    </message>
    <message>
        <source>{url} is a pack, and no source: it brings its publisher&apos;s documents and signature with it. Nothing was added. Run `fieldshelf import {url}`.</source>
        <extracomment>sources.py</extracomment>
        <translation>{url} es un paquete, no una fuente: trae consigo los documentos y la firma de su editor. No se añadió nada. Ejecute `fieldshelf import {url}`.</translation>
    </message>
    <message>
        <source>If you meant a web address, write it with https:// at its beginning.</source>
        <extracomment>sources.py</extracomment>
        <translation>Si quería una dirección web, escríbala con https:// al principio.</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {url}. Nothing was added. Check the address, or ask the publisher for it.</source>
        <extracomment>sources.py</extracomment>
        <translation>No hay ninguna fuente de Fieldshelf en {url}. No se añadió nada. Compruebe la dirección, o pídasela al editor.</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of the publisher at {url} differ, so nothing was added.</source>
        <extracomment>sources.py</extracomment>
        <translation>La huella que dio y la del editor en {url} son distintas, así que no se añadió nada.</translation>
    </message>
    <message>
        <source>Ask the publisher for the fingerprint again, by another way than that address: either it was mistyped, or this is somebody else.</source>
        <extracomment>sources.py</extracomment>
        <translation>Pida de nuevo la huella al editor, por otra vía que esa dirección: o se escribió mal, o este es otra persona.</translation>
    </message>
    <message>
        <source>{name} is not signed: nobody&apos;s key is behind it, so there is no fingerprint to compare. Nothing was changed. `fieldshelf source list` shows which sources are signed.</source>
        <extracomment>sources.py</extracomment>
        <translation>{name} no está firmada: ninguna clave la respalda, así que no hay huella que comparar. No se cambió nada. `fieldshelf source list` muestra qué fuentes están firmadas.</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of {name} differ, so {name} stays known by the key that was compared before.</source>
        <extracomment>sources.py</extracomment>
        <translation>La huella que dio y la de {name} son distintas, así que {name} sigue siendo conocida por la clave que se comparó antes.</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of {name} differ, so {name} stays an unknown publisher.</source>
        <extracomment>sources.py</extracomment>
        <translation>La huella que dio y la de {name} son distintas, así que {name} sigue siendo un editor desconocido.</translation>
    </message>
    <message>
        <source>Either it was mistyped, or {name} is somebody else who uses the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which {name} came. If it still differs, do not act on what came from {name}, and take nothing more from it: `fieldshelf source remove {name}`.</source>
        <extracomment>sources.py</extracomment>
        <translation>O se escribió mal, o {name} es alguien más que usa el nombre del editor. Pida de nuevo la huella al editor, por otra vía que aquella por la que llegó {name}. Si sigue siendo distinta, no actúe según lo que vino de {name} y no tome nada más de allí: `fieldshelf source remove {name}`.</translation>
    </message>
    <message>
        <source>There is no source named {name}. The sources here are: {known}.</source>
        <extracomment>sources.py</extracomment>
        <translation>No hay ninguna fuente llamada {name}. Las fuentes de aquí son: {known}.</translation>
    </message>
    <message>
        <source>There is no source named {name}. The sources here are: none.</source>
        <extracomment>sources.py</extracomment>
        <translation>No hay ninguna fuente llamada {name}. Aquí no hay fuentes.</translation>
    </message>
    <message>
        <source>The source {name}</source>
        <extracomment>sources.py</extracomment>
        <translation>La fuente {name}</translation>
    </message>
    <message>
        <source>{title} (the source {name})</source>
        <extracomment>sources.py</extracomment>
        <translation>{title} (la fuente {name})</translation>
    </message>
    <message>
        <source>All that is here of {who} came with packs, the newest of them signed on {date}, and no address is known where it could be asked.</source>
        <extracomment>sources.py</extracomment>
        <translation>Todo lo que hay aquí de {who} vino en paquetes, el más reciente firmado el {date}, y no se conoce ninguna dirección donde consultarlo.</translation>
    </message>
    <message>
        <source>All that is here of {who} came with packs, and no address is known where it could be asked.</source>
        <extracomment>sources.py</extracomment>
        <translation>Todo lo que hay aquí de {who} vino en paquetes, y no se conoce ninguna dirección donde consultarlo.</translation>
    </message>
    <message>
        <source>Import another pack of that publisher, one that has what is missing (`fieldshelf request` says what is here, so that it can be made to fit), or ask the publisher for an address and give it with `fieldshelf source mirrors {name} URL`.</source>
        <extracomment>sources.py</extracomment>
        <translation>Importe otro paquete de ese editor que tenga lo que falta (`fieldshelf request` dice lo que hay aquí, para que se pueda adaptar), o pida al editor una dirección e indíquela con `fieldshelf source mirrors {name} URL`.</translation>
    </message>
    <message>
        <source>A source named {name} was removed, and had another key ({place}). Nothing was changed. Choose another name.</source>
        <extracomment>sources.py</extracomment>
        <translation>Una fuente llamada {name} se quitó y tenía otra clave ({place}). No se cambió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a source named {name} already ({place}). Nothing was changed. Choose another name, or remove that one first.</source>
        <extracomment>sources.py</extracomment>
        <translation>Ya hay una fuente llamada {name} ({place}). No se cambió nada. Elija otro nombre, o quite primero esa.</translation>
    </message>
    <message>
        <source>{url} is where newer versions of this program are published, and no source of documents. Nothing was added. The program asks there by itself.</source>
        <extracomment>sources.py</extracomment>
        <translation>En {url} se publican las versiones más recientes de este programa; no es una fuente de documentos. No se añadió nada. El programa pregunta allí por sí mismo.</translation>
    </message>
    <message>
        <source>{url} is the same publisher as the source {other} ({place}). Nothing was added. To ask it here too, use `fieldshelf source mirrors {other}`; to ask it here only, remove {other} first.</source>
        <extracomment>sources.py</extracomment>
        <translation>{url} es el mismo editor que la fuente {other} ({place}). No se añadió nada. Para consultarlo también aquí, use `fieldshelf source mirrors {other}`; para consultarlo solo aquí, quite primero {other}.</translation>
    </message>
    <message>
        <source>from a pack</source>
        <extracomment>sources.py</extracomment>
        <translation>de un paquete</translation>
    </message>
    <message>
        <source>{path} cannot be read as a publisher&apos;s root or source file. Nothing was added. Ask the publisher for it again.</source>
        <extracomment>first_root.py</extracomment>
        <translation>{path} no se puede leer como archivo raíz o de fuente de un editor. No se añadió nada. Pídalo de nuevo al editor.</translation>
    </message>
    <message>
        <source>{place} is not the publisher whose root you have: its signing keys are different ones. Nothing was taken. Check the address, and compare the fingerprint with the publisher.</source>
        <extracomment>first_root.py</extracomment>
        <translation>{place} no es el editor cuya raíz tiene usted: sus claves de firma son otras. No se tomó nada. Compruebe la dirección y compare la huella con el editor.</translation>
    </message>
    <message>
        <source>To read scans, this computer needs the program Tesseract, which is not installed. Nothing was read. On Debian and Ubuntu: `apt install tesseract-ocr`. Then run it again.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>Para leer páginas escaneadas, este ordenador necesita el programa Tesseract, que no está instalado. No se leyó nada. En Debian y Ubuntu: `apt install tesseract-ocr`. Después, ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>Scans in this language ({language}) cannot be read here: Arabic, Chinese, English, French, Russian and Spanish can. If it is one of these, correct the column `language` in the sheet.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>Aquí no se pueden leer páginas escaneadas en este idioma ({language}): sí en árabe, chino, español, francés, inglés y ruso. Si es uno de estos, corrija la columna `language` de la hoja.</translation>
    </message>
    <message>
        <source>To read scans in this language ({language}), Tesseract needs a language pack that is not installed. On Debian and Ubuntu: `apt install {packages}`. Then run it again.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>Para leer páginas escaneadas en este idioma ({language}), Tesseract necesita un paquete de idioma que no está instalado. En Debian y Ubuntu: `apt install {packages}`. Después, ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>The source at {place} sent more than was announced for {path}. Nothing of it was taken. Try again on another connection, and tell the publisher if it happens again.</source>
        <extracomment>transport.py</extracomment>
        <translation>La fuente en {place} envió más de lo anunciado para {path}. No se tomó nada de eso. Inténtelo con otra conexión, y avise al editor si se repite.</translation>
    </message>
    <message>
        <source>{url} is not the address of a source. It should look like https://example.org/library.</source>
        <extracomment>transport.py</extracomment>
        <translation>{url} no es la dirección de una fuente. Debería ser como `https://example.org/library`.</translation>
    </message>
    <message>
        <source>{url} is not an address that Fieldshelf knows. Use https://, http:// or the path of a folder.</source>
        <extracomment>transport.py</extracomment>
        <translation>{url} no es una dirección que Fieldshelf conozca. Use https://, http:// o la ruta de una carpeta.</translation>
    </message>
    <message>
        <source>{path} in the folder {place} is not a file.</source>
        <extracomment>transport.py</extracomment>
        <translation>{path}, en la carpeta {place}, no es un archivo.</translation>
    </message>
    <message>
        <source>The folder {place} is not there. Nothing was changed. Connect the drive or the share that holds it, and try again.</source>
        <extracomment>transport.py</extracomment>
        <translation>La carpeta {place} no está. No se cambió nada. Conecte el disco o el recurso compartido que la contiene e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {place} cannot be read. Nothing was changed. Check that the drive is connected and that you may read it, and try again.</source>
        <extracomment>transport.py</extracomment>
        <translation>La carpeta {place} no se puede leer. No se cambió nada. Compruebe que el disco está conectado y que puede leerlo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{role} cannot be the name of an institute, and was refused. Tell the publisher.</source>
        <extracomment>source.py</extracomment>
        <translation>{role} no puede ser el nombre de una institución, y se rechazó. Avise al editor.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}.</source>
        <extracomment>told.py</extracomment>
        <translation>La fecha de este equipo es el {here}.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}, which is before the source was last signed, on {signed}.</source>
        <extracomment>told.py</extracomment>
        <translation>La fecha de este equipo es el {here}, anterior a la última firma de la fuente, el {signed}.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}; the source was last signed on {signed}.</source>
        <extracomment>told.py</extracomment>
        <translation>La fecha de este equipo es el {here}; la fuente se firmó por última vez el {signed}.</translation>
    </message>
    <message>
        <source>Until it is set right, the later date is used to judge what is in force, and nothing is lost. Correct the date of this computer.</source>
        <extracomment>told.py</extracomment>
        <translation>Hasta que se corrija, se usa la fecha más tardía para juzgar lo que está vigente, y no se pierde nada. Corrija la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The source at {place}</source>
        <extracomment>told.py</extracomment>
        <translation>La fuente en {place}</translation>
    </message>
    <message>
        <source>The institute {institute} at {place}</source>
        <extracomment>told.py</extracomment>
        <translation>La institución {institute} en {place}</translation>
    </message>
    <message>
        <source>{whose} has not been signed for so long that its signature has run out.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose} no ha firmado desde hace tanto que su firma ha caducado.</translation>
    </message>
    <message>
        <source>Nothing new was taken; what is in the library can be read as before. Check the date of this computer, then ask the publisher to sign it again.</source>
        <extracomment>told.py</extracomment>
        <translation>No se tomó nada nuevo; lo que hay en la biblioteca se puede leer como antes. Compruebe la fecha de este equipo y después pida al editor que firme de nuevo.</translation>
    </message>
    <message>
        <source>{whose} offers an older state than the one seen before.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose} ofrece un estado más antiguo que el visto antes.</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {place}, or its copy is not complete. Nothing was changed. Check the address, or ask the publisher.</source>
        <extracomment>told.py</extracomment>
        <translation>No hay ninguna fuente de Fieldshelf en {place}, o su copia no está completa. No se cambió nada. Compruebe la dirección, o pregunte al editor.</translation>
    </message>
    <message>
        <source>What {place} sent is not Fieldshelf metadata.</source>
        <extracomment>told.py</extracomment>
        <translation>Lo que envió {place} no son metadatos de Fieldshelf.</translation>
    </message>
    <message>
        <source>{place} is not the publisher that was added under this name: its signing keys are different ones. Nothing was taken. Compare the fingerprint with the publisher before you add it anew.</source>
        <extracomment>told.py</extracomment>
        <translation>{place} no es el editor que se añadió con este nombre: sus claves de firma son otras. No se tomó nada. Compare la huella con el editor antes de añadirlo de nuevo.</translation>
    </message>
    <message>
        <source>{whose} shows metadata that is not what its publisher signed, or parts of different days.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose} muestra metadatos que no son lo que firmó su editor, o partes de días distintos.</translation>
    </message>
    <message>
        <source>What was found there is not a Fieldshelf source: its signing keys cannot be read. Nothing was taken. Ask the publisher for the right address or file.</source>
        <extracomment>updater.py</extracomment>
        <translation>Lo que se encontró allí no es una fuente de Fieldshelf: sus claves de firma no se pueden leer. No se tomó nada. Pida al editor la dirección o el archivo correctos.</translation>
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
        <extracomment>info_panel.py, lessons.py</extracomment>
        <translation>Firmado por {name}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>info_panel.py, preview.py, source_card.py</extracomment>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <extracomment>info_panel.py, lessons.py</extracomment>
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
        <extracomment>import_page.py, info_panel.py, first_packs.py</extracomment>
        <translation>Se hace llamar {name}.</translation>
    </message>
    <message>
        <source>Compare its fingerprint under Packs &amp; sources.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Compare su huella en «Paquetes y fuentes».</translation>
    </message>
    <message>
        <source>Checked here {date}.</source>
        <extracomment>info_panel.py, lessons.py</extracomment>
        <translation>Comprobado aquí el {date}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>import_parts.py, info_panel.py, lesson_pack.py, lesson_parts.py</extracomment>
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
        <extracomment>info_panel.py, lesson_parts.py</extracomment>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Relacionados</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>import_parts.py, publish_steps.py, info_panel.py, lesson_parts.py, coming_rows.py; for one: and {n} more</extracomment>
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
        <extracomment>language_button.py, first_run.py, settings_page.py</extracomment>
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
        <extracomment>guide_page.py, main_window.py</extracomment>
        <translation>Cerrar Fieldshelf</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <extracomment>main_window.py</extracomment>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <extracomment>outside.py, guide_page.py, instead_panel.py, reader_bar.py, text_desk.py</extracomment>
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
        <extracomment>export_page.py, publish_steps.py, phases.py</extracomment>
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
        <extracomment>preview.py, lesson_page.py, wording.py</extracomment>
        <translation>Abrir la nueva edición</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>saved_panes.py, preview.py, settings_page.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <extracomment>reader_bar.py, preview.py</extracomment>
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
        <extracomment>import_parts.py, publish_changes.py, publish_suggestions.py, history_card.py; for one: Show all {n}</extracomment>
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
        <extracomment>publish_changes.py, publish_suggestions.py; for one: and {n} more, which the sheet has</extracomment>
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
        <extracomment>publish_changes.py, lesson_pack.py; for one: {n} file</extracomment>
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
        <extracomment>publish_folder.py, cells.py</extracomment>
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
        <extracomment>problems.py, publish_page.py; for one: {n} collection</extracomment>
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
        <extracomment>report_page.py, page_mouse.py, publish_side.py</extracomment>
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
        <extracomment>publish_side.py, import_words.py</extracomment>
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
        <extracomment>import_page.py, fields.py, lesson_pack.py, settings_page.py</extracomment>
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
        <extracomment>publish_words.py, import_words.py</extracomment>
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
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} superseded</extracomment>
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
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} withdrawn</extracomment>
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
        <extracomment>changes_view.py, document_hits.py, training_page.py</extracomment>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Mission</source>
        <extracomment>reading_switch.py, info_panel.py</extracomment>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>reading_switch.py, info_panel.py</extracomment>
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
        <extracomment>search_edit.py</extracomment>
        <translation>Buscar en orientaciones y capacitación</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>guide_page.py, search_edit.py, search_head.py</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search everything on this laptop (Ctrl+K or /)</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Buscar en todo este equipo (Ctrl+K o /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>publish_suggestions.py, search_edit.py, suggestions.py</extracomment>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab completes: {text}</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Tab completa: {text}</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>top_bar.py</extracomment>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>top_bar.py</extracomment>
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
        <extracomment>filter_bar.py, search_head.py</extracomment>
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
        <extracomment>nothing_found.py</extracomment>
        <translation>Nada de lo que es para {who} tiene estas palabras. Quizá otros documentos.</translation>
    </message>
    <message>
        <source>Only superseded or withdrawn documents have these words.</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Solo documentos sustituidos o retirados tienen estas palabras.</translation>
    </message>
    <message>
        <source>No document here has these words. Try fewer or other words, or take a filter away.</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Ningún documento de aquí tiene estas palabras. Pruebe con menos palabras, con otras, o quite un filtro.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Buscar «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} superseded</source>
        <extracomment>nothing_found.py; for one: Show {n} superseded</extracomment>
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
        <extracomment>updates_page.py, settings_page.py, sidebar.py</extracomment>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Packs &amp; sources</source>
        <extracomment>home_page.py, sources_page.py, settings_page.py, sidebar.py</extracomment>
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
        <extracomment>reader_page.py, thumbnails.py, sidebar.py</extracomment>
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
        <extracomment>home_page.py, sources_page.py, updates_page.py</extracomment>
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
        <extracomment>having.py, saved_panes.py, source_card.py</extracomment>
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
        <extracomment>program_card.py, export_page.py, publish_steps.py, phases.py</extracomment>
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
        <extracomment>publish_folder.py, records.py, import_words.py; for one: {n} updated</extracomment>
        <translation>
            <numerusform>{n} actualizado</numerusform>
            <numerusform>{n} actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} removed</extracomment>
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
        <extracomment>publish_words.py, coming_rows.py, updates_page.py, wording.py</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>coming_rows.py, updates_page.py, import_words.py</extracomment>
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
        <extracomment>publish_words.py, import_words.py, wording.py</extracomment>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>publish_words.py, import_words.py, wording.py</extracomment>
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
        <extracomment>home_page.py, news_page.py, sidebar.py, wording.py</extracomment>
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
        <extracomment>lesson_parts.py, wording.py</extracomment>
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
        <extracomment>home_page.py, wording.py</extracomment>
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
        <extracomment>saving.py, source_card.py, schedule_card.py</extracomment>
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
        <extracomment>schedule_card.py, import_words.py, wording.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>publish_steps.py, lesson_pack.py, phases.py</extracomment>
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
