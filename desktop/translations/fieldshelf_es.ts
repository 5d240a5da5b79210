<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>fieldshelf</name>
    <message>
        <source>A check is due, and starts in a moment.</source>
        <translation>Toca una comprobación; empieza enseguida.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>Hay una comprobación en curso.</translation>
    </message>
    <message>
        <source>Another program is changing the library. The check comes after it.</source>
        <translation>Otro programa está modificando la biblioteca. La comprobación vendrá después.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change data and schedule</source>
        <translation>Cambiar datos y horario</translation>
    </message>
    <message>
        <source>Data and schedule</source>
        <translation>Datos y horario</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Cada 6 horas</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Qué se descarga</translation>
    </message>
    <message>
        <source>Goes on later</source>
        <translation>Continuará más tarde</translation>
    </message>
    <message>
        <source>How often sources are asked</source>
        <translation>Con qué frecuencia se consultan las fuentes</translation>
    </message>
    <message>
        <source>If metered</source>
        <translation>Si es de uso medido</translation>
    </message>
    <message>
        <source>Making the library searchable</source>
        <translation>Preparando la biblioteca para la búsqueda</translation>
    </message>
    <message>
        <source>Never heard from</source>
        <translation>Nunca se ha sabido nada</translation>
    </message>
    <message>
        <source>Never heard from since it was added on {date}.</source>
        <translation>Sin noticias desde que se añadió el {date}.</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Fuente nueva</translation>
    </message>
    <message>
        <source>Next check: {when}.</source>
        <translation>Próxima comprobación: {when}.</translation>
    </message>
    <message>
        <source>No connection. The check starts when there is one.</source>
        <translation>Sin conexión. La comprobación empieza cuando la haya.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No source was asked yet.</source>
        <translation>Todavía no se ha consultado ninguna fuente.</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>No después de</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not heard from for {n} days</source>
        <translation>Sin noticias desde hace {n} días</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Online.</source>
        <translation>Con conexión.</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>Solo entre</translation>
    </message>
    <message>
        <source>Only texts, no documents</source>
        <translation>Solo textos, sin documentos</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pido</translation>
    </message>
    <message>
        <source>Runs all the same</source>
        <translation>Se ejecuta igualmente</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>Se ejecuta solo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sources are asked only when you ask.</source>
        <translation>Las fuentes solo se consultan cuando usted lo pide.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation>Textos y documentos</translation>
    </message>
    <message>
        <source>Texts of everything first</source>
        <translation>Primero los textos de todo</translation>
    </message>
    <message>
        <source>Texts, {language}</source>
        <translation>Textos, {language}</translation>
    </message>
    <message>
        <source>Texts only</source>
        <translation>Solo textos</translation>
    </message>
    <message>
        <source>The last check did not succeed. Next try: {when}.</source>
        <translation>La última comprobación no tuvo éxito. Próximo intento: {when}.</translation>
    </message>
    <message>
        <source>The update goes on later.</source>
        <translation>La actualización continuará más tarde.</translation>
    </message>
    <message>
        <source>There is no source to ask yet.</source>
        <translation>Todavía no hay ninguna fuente que consultar.</translation>
    </message>
    <message>
        <source>This computer does not say whether its connection is metered.</source>
        <translation>Este equipo no indica si su conexión es de uso medido.</translation>
    </message>
    <message>
        <source>This connection is metered. The check waits for another one.</source>
        <translation>Esta conexión es de uso medido. La comprobación espera otra.</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Updating from {name}</source>
        <translation>Actualizando desde {name}</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>Esperar mientras la conexión sea de uso medido</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Waits until you have chosen what to fetch.</source>
        <translation>Espera a que elija qué descargar.</translation>
    </message>
    <message>
        <source>What is asked by the button starts at once, at any hour and on any connection.</source>
        <translation>Lo que se pide con el botón empieza enseguida, a cualquier hora y con cualquier conexión.</translation>
    </message>
    <message>
        <source>What shall be fetched from {name}?</source>
        <translation>¿Qué desea descargar de {name}?</translation>
    </message>
    <message>
        <source>What shall be fetched?</source>
        <translation>¿Qué desea descargar?</translation>
    </message>
    <message>
        <source>With the texts, everything can be searched at once. The documents themselves are larger, and can be fetched later. You can change this under Data and schedule.</source>
        <translation>Con los textos se puede buscar en todo enseguida. Los documentos son más grandes y pueden descargarse después. Puede cambiarlo en «Datos y horario».</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>Last contact {date}.</source>
        <translation>Último contacto: {date}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total} documents</source>
        <translation>{done} de {total} documentos</translation>
    </message>
    <message>
        <source>{name}: {result}. More under Updates.</source>
        <translation>{name}: {result}. Más en «Actualizaciones».</translation>
    </message>
    <message>
        <source>{n} source could not be updated.</source>
        <translation>No se pudo actualizar {n} fuente.</translation>
    </message>
    <message>
        <source>{n} source never heard from.</source>
        <translation>{n} fuente de la que nunca se ha sabido nada.</translation>
    </message>
    <message>
        <source>{n} source not heard from for 30 days or more.</source>
        <translation>{n} fuente sin noticias desde hace 30 días o más.</translation>
    </message>
    <message>
        <source>{n} sources could not be updated.</source>
        <translation>No se pudieron actualizar {n} fuentes.</translation>
    </message>
    <message>
        <source>{n} sources never heard from.</source>
        <translation>{n} fuentes de las que nunca se ha sabido nada.</translation>
    </message>
    <message>
        <source>{n} sources not heard from for 30 days or more.</source>
        <translation>{n} fuentes sin noticias desde hace 30 días o más.</translation>
    </message>
    <message>
        <source>{what} ({size})</source>
        <translation>{what} ({size})</translation>
    </message>
</context>
</TS>
