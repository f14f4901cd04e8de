<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>CanvasCommands</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste with its connections</source>
        <translation>Pegar con sus enlaces</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Eliminar y reconectar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Add a step after</source>
        <translation>Añadir un paso después</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Next connection</source>
        <translation>Enlace siguiente</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Group as a sequence</source>
        <translation>Agrupar como secuencia</translation>
    </message>
    <message>
        <source>Group in parallel</source>
        <translation>Agrupar en paralelo</translation>
    </message>
    <message>
        <source>Group in a loop</source>
        <translation>Agrupar en un bucle</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Extract as a sub-workflow…</source>
        <translation>Extraer como subflujo…</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>Contraer o expandir</translation>
    </message>
    <message>
        <source>Collapse all containers</source>
        <translation>Contraer todos los contenedores</translation>
    </message>
    <message>
        <source>Expand all containers</source>
        <translation>Expandir todos los contenedores</translation>
    </message>
    <message>
        <source>Pin or unpin its place</source>
        <translation>Fijar o soltar su posición</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Punto de interrupción</translation>
    </message>
    <message>
        <source>Align left borders</source>
        <translation>Alinear bordes izquierdos</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Alinear centros</translation>
    </message>
    <message>
        <source>Align right borders</source>
        <translation>Alinear bordes derechos</translation>
    </message>
    <message>
        <source>Align upper borders</source>
        <translation>Alinear bordes superiores</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Alinear a media altura</translation>
    </message>
    <message>
        <source>Align lower borders</source>
        <translation>Alinear bordes inferiores</translation>
    </message>
    <message>
        <source>Align to the grid</source>
        <translation>Alinear a la cuadrícula</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Distribuir horizontalmente</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Distribuir verticalmente</translation>
    </message>
    <message>
        <source>Lay out all</source>
        <translation>Disponer todo</translation>
    </message>
    <message>
        <source>Lay out the selection</source>
        <translation>Disponer la selección</translation>
    </message>
    <message>
        <source>Select what comes after</source>
        <translation>Seleccionar lo posterior</translation>
    </message>
    <message>
        <source>Select what comes before</source>
        <translation>Seleccionar lo anterior</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>Abrir sus propiedades</translation>
    </message>
    <message>
        <source>Open the container</source>
        <translation>Abrir el contenedor</translation>
    </message>
    <message>
        <source>Leave the container</source>
        <translation>Salir del contenedor</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Buscar un paso</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%1 · %n step(s)</source>
        <translation>
            <numerusform>%1 · %n paso</numerusform>
            <numerusform>%1 · %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Si falla</translation>
    </message>
    <message>
        <source>Runs only on failure</source>
        <translation>Se ejecuta solo si falla</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>Always the same</source>
        <translation>Siempre igual</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Al menos una vez</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>Como máximo una vez</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fallar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Put null in its place</source>
        <translation>Poner null en su lugar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Take the first match</source>
        <translation>La primera coincidencia</translation>
    </message>
    <message>
        <source>Take every match</source>
        <translation>Todas las coincidencias</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>ConnectTool</name>
    <message>
        <source>Connect steps</source>
        <translation>Conectar pasos</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>The step is not there any more</source>
        <translation>El paso ya no existe</translation>
    </message>
    <message>
        <source>A step cannot wait for itself</source>
        <translation>Un paso no puede esperarse a sí mismo</translation>
    </message>
    <message>
        <source>Only steps of the same container can be connected</source>
        <translation>Solo se pueden conectar pasos del mismo contenedor</translation>
    </message>
    <message>
        <source>These steps are connected already</source>
        <translation>Estos pasos ya están conectados</translation>
    </message>
    <message>
        <source>That would make a circle: use a loop</source>
        <translation>Eso crearía un ciclo: use un bucle</translation>
    </message>
    <message>
        <source>The order of a sequence is the order of its steps: move a step instead</source>
        <translation>El orden de una secuencia es el de sus pasos: mueva un paso</translation>
    </message>
    <message>
        <source>Nothing can stand between a step and its recovery</source>
        <translation>Nada puede ir entre un paso y su recuperación</translation>
    </message>
    <message>
        <source>Only a step without connections can be put on one</source>
        <translation>Solo se puede colocar en un enlace un paso sin enlaces</translation>
    </message>
</context>
<context>
    <name>CopiedSteps</name>
    <message>
        <source>The clipboard holds more than 16 MiB. Copy fewer steps at once.</source>
        <translation>El portapapeles contiene más de 16 MiB. Copie menos pasos a la vez.</translation>
    </message>
    <message>
        <source>These steps come from a newer Millrace. Update this one to paste them.</source>
        <translation>Estos pasos proceden de una versión más reciente de Millrace. Actualice el programa para pegarlos.</translation>
    </message>
    <message>
        <source>The clipboard holds no steps. Copy steps on a canvas, or the text of a workflow.</source>
        <translation>El portapapeles no contiene pasos. Copie pasos en un lienzo o el texto de un flujo de trabajo.</translation>
    </message>
    <message>
        <source>The steps in the clipboard are damaged: %1</source>
        <translation>Los pasos del portapapeles están dañados: %1</translation>
    </message>
    <message>
        <source>The clipboard holds no steps.</source>
        <translation>El portapapeles no contiene pasos.</translation>
    </message>
    <message>
        <source>The clipboard holds more than 10,000 steps.</source>
        <translation>El portapapeles contiene más de 10&#xa0;000 pasos.</translation>
    </message>
    <message>
        <source>Two steps in the clipboard have the same id.</source>
        <translation>Dos pasos del portapapeles tienen el mismo ID.</translation>
    </message>
    <message>
        <source>The container is not there any more.</source>
        <translation>El contenedor ya no existe.</translation>
    </message>
    <message>
        <source>Containers would be nested too deep.</source>
        <translation>Habría demasiados niveles de contenedores.</translation>
    </message>
</context>
<context>
    <name>DataKind</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Written by steps</source>
        <translation>Escrito por pasos</translation>
    </message>
    <message>
        <source>Output of a step</source>
        <translation>Salida de un paso</translation>
    </message>
</context>
<context>
    <name>DiffSource</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Lugar en el orden</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>DropTool</name>
    <message>
        <source>A worker stands in an orchestrator only</source>
        <translation>Un ejecutor solo puede estar en un orquestador</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>wk</source>
        <translation>sem</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Add a text</source>
        <translation>Añadir un texto</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>Añadir una salida</translation>
    </message>
    <message>
        <source>Path in the result, such as result.id</source>
        <translation>Campo del resultado, por ejemplo result.id</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Añadir una variable</translation>
    </message>
</context>
<context>
    <name>Extraction</name>
    <message>
        <source>“%1” reads over the border in a way that cannot be passed on. Write it like steps.name.output.</source>
        <translation>«%1» lee al otro lado del límite de una forma que no se puede trasladar. Escríbalo como steps.name.output.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>This must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>This must be a time, such as 20 s, 5 min or 1 h 30 min.</source>
        <translation>Debe ser una duración, por ejemplo 20 s, 5 min o 1 h 30 min.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>The workflow has no steps to draw.</source>
        <translation>El flujo de trabajo no tiene pasos que dibujar.</translation>
    </message>
    <message>
        <source>Add a step first.</source>
        <translation>Añada primero un paso.</translation>
    </message>
    <message>
        <source>A picture can be 0.1 to 8 times as large.</source>
        <translation>La escala de una imagen puede ser de 0,1 a 8.</translation>
    </message>
    <message>
        <source>The picture would have %1 by %2 pixels.</source>
        <translation>La imagen tendría %1 por %2 píxeles.</translation>
    </message>
    <message>
        <source>Choose a smaller scale, or export SVG or PDF.</source>
        <translation>Elija una escala menor o exporte a SVG o PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>No hay memoria suficiente para la imagen.</translation>
    </message>
    <message>
        <source>%1 cannot print.</source>
        <translation>%1 no puede imprimir.</translation>
    </message>
    <message>
        <source>Choose another printer, or export a PDF.</source>
        <translation>Elija otra impresora o exporte a PDF.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Select the steps first.</source>
        <translation>Seleccione primero los pasos.</translation>
    </message>
    <message>
        <source>The selected steps are in different containers. Select steps that stand side by side.</source>
        <translation>Los pasos seleccionados están en contenedores distintos. Seleccione pasos que estén al mismo nivel.</translation>
    </message>
    <message>
        <source>“%1” comes between the selected steps. Select it too.</source>
        <translation>«%1» está entre los pasos seleccionados. Selecciónelo también.</translation>
    </message>
    <message>
        <source>A route of “%1” leads to “%2”. Select both, or neither.</source>
        <translation>Una ruta de «%1» lleva a «%2». Seleccione ambos o ninguno.</translation>
    </message>
    <message>
        <source>Select a container with steps in it.</source>
        <translation>Seleccione un contenedor que tenga pasos.</translation>
    </message>
    <message>
        <source>A route leads to this container, and it begins with several steps at once. Let the route lead to one of them first.</source>
        <translation>Una ruta lleva a este contenedor, que empieza con varios pasos a la vez. Haga primero que la ruta lleve a uno de ellos.</translation>
    </message>
</context>
<context>
    <name>InspectorFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>After these steps</source>
        <translation>Después de estos pasos</translation>
    </message>
    <message>
        <source>How many must complete</source>
        <translation>Cuántos deben completarse</translation>
    </message>
    <message>
        <source>Only if all of these hold</source>
        <translation>Solo si se cumple todo esto</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>The longest that one attempt may take.</source>
        <translation>Lo máximo que puede durar un intento.</translation>
    </message>
    <message>
        <source>Must start within</source>
        <translation>Plazo para empezar</translation>
    </message>
    <message>
        <source>Sign of life every</source>
        <translation>Señal de vida cada</translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation>La ejecución continúa si falla este paso</translation>
    </message>
    <message>
        <source>Steps that handle the error</source>
        <translation>Pasos que gestionan el error</translation>
    </message>
    <message>
        <source>Steps that undo it on a rollback</source>
        <translation>Pasos que lo deshacen al revertir</translation>
    </message>
    <message>
        <source>Reuse results: key</source>
        <translation>Reusar resultados: clave</translation>
    </message>
    <message>
        <source>Reuse them for</source>
        <translation>Reusarlos durante</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>0 to 9, among steps that wait for the same resource.</source>
        <translation>De 0 a 9, entre los pasos que esperan el mismo recurso.</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>Tras una caída</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Clave de idempotencia</translation>
    </message>
    <message>
        <source>Skill that an agent must have</source>
        <translation>Capacidad exigida al agente</translation>
    </message>
    <message>
        <source>What the input must look like</source>
        <translation>Cómo debe ser la entrada</translation>
    </message>
    <message>
        <source>Count it in the metrics</source>
        <translation>Contarlo en las métricas</translation>
    </message>
    <message>
        <source>Metrics of its own (JSON)</source>
        <translation>Métricas propias (JSON)</translation>
    </message>
    <message>
        <source>Result for tests and simulation (JSON)</source>
        <translation>Resultado para pruebas y simulación (JSON)</translation>
    </message>
    <message>
        <source>Classes of errors: timeout, network, rate_limited, validation, expression, permission, not_found, agent, process, rejected, interrupted, circuit_open.</source>
        <translation>Clases de errores: timeout, network, rate_limited, validation, expression, permission, not_found, agent, process, rejected, interrupted, circuit_open.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Wait before retry</source>
        <translation>Espera entre intentos</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Primera espera</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Times longer each time</source>
        <translation>Factor de crecimiento</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Jitter (share, 0 to 1)</source>
        <translation>Variación (proporción, 0 a 1)</translation>
    </message>
    <message>
        <source>Retry only after</source>
        <translation>Reintentar solo tras</translation>
    </message>
    <message>
        <source>Never retry after</source>
        <translation>No reintentar tras</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Input mapping</source>
        <translation>Asignación de entrada</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Cuándo se ejecuta</translation>
    </message>
    <message>
        <source>Retry and timeout</source>
        <translation>Reintentos y tiempo límite</translation>
    </message>
    <message>
        <source>Output mapping</source>
        <translation>Asignación de salida</translation>
    </message>
    <message>
        <source>Path in the result, and where it goes in the workflow&apos;s data</source>
        <translation>Campo del resultado y su destino en los datos del flujo de trabajo</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Si falla</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Anything else goes to</source>
        <translation>Todo lo demás va a</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Adónde lleva</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Folder it begins in</source>
        <translation>Carpeta inicial</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>Read its output as</source>
        <translation>Leer su salida como</translation>
    </message>
    <message>
        <source>Exit codes that are success</source>
        <translation>Códigos de salida correctos</translation>
    </message>
    <message>
        <source>Most output (bytes)</source>
        <translation>Salida máxima (bytes)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Statuses that are success</source>
        <translation>Códigos de estado correctos</translation>
    </message>
    <message>
        <source>Read the answer as</source>
        <translation>Leer la respuesta como</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>With all that a folder holds</source>
        <translation>Con todo el contenido de la carpeta</translation>
    </message>
    <message>
        <source>Nothing there counts as done</source>
        <translation>Si no existe, darlo por hecho</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Votes needed</source>
        <translation>Votos necesarios</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Vence en</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>Recordar tras</translation>
    </message>
    <message>
        <source>When it is overdue</source>
        <translation>Al vencer el plazo</translation>
    </message>
    <message>
        <source>The outcome that is taken when the due time has come.</source>
        <translation>La decisión que se toma cuando vence el plazo.</translation>
    </message>
    <message>
        <source>Then ask these people</source>
        <translation>Escalar a estas personas</translation>
    </message>
    <message>
        <source>Then ask these roles</source>
        <translation>Escalar a estos roles</translation>
    </message>
    <message>
        <source>Not by who started the run</source>
        <translation>Excluir a quien inició la ejecución</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Each name is shown with what its expression gives.</source>
        <translation>Cada nombre se muestra con el resultado de su expresión.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who may decide; anyone where nobody is named.</source>
        <translation>Quién puede decidir; cualquiera si no se indica a nadie.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>The buttons; approve and reject where none are named.</source>
        <translation>Los botones; aprobar y rechazar si no se indica ninguno.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Durante un tiempo</translation>
    </message>
    <message>
        <source>One of the three: a time, a moment, or an event.</source>
        <translation>Uno de los tres: un tiempo, un momento o un evento.</translation>
    </message>
    <message>
        <source>Until a moment</source>
        <translation>Hasta un momento</translation>
    </message>
    <message>
        <source>A date such as 2026-12-24T18:00:00Z, or milliseconds since 1970.</source>
        <translation>Una fecha como 2026-12-24T18:00:00Z o milisegundos desde 1970.</translation>
    </message>
    <message>
        <source>For an event</source>
        <translation>Hasta un evento</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>For each of</source>
        <translation>Para cada</translation>
    </message>
    <message>
        <source>A list; inside the loop it is item and index.</source>
        <translation>Una lista; dentro del bucle se usan item e index.</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Mientras</translation>
    </message>
    <message>
        <source>After the last allowed round</source>
        <translation>Tras la última iteración permitida</translation>
    </message>
    <message>
        <source>When an item fails</source>
        <translation>Si falla un elemento</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>When several routes match</source>
        <translation>Si coinciden varias rutas</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Most rounds</source>
        <translation>Máx. iteraciones</translation>
    </message>
    <message>
        <source>Share that must succeed</source>
        <translation>Proporción de éxito exigida</translation>
    </message>
    <message>
        <source>Bring the results together</source>
        <translation>Reunir los resultados</translation>
    </message>
    <message>
        <source>collect, merge, vote, or an expression of results.</source>
        <translation>collect, merge, vote o una expresión de results.</translation>
    </message>
    <message>
        <source>or id</source>
        <translation>o ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Volver a</translation>
    </message>
    <message>
        <source>What completed after it is compensated.</source>
        <translation>Lo que se completó después se compensa.</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>The container is not there any more.</source>
        <translation>El contenedor ya no existe.</translation>
    </message>
    <message>
        <source>A step cannot be put into itself.</source>
        <translation>Un paso no se puede poner dentro de sí mismo.</translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Mover %n paso</numerusform>
            <numerusform>Mover %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation>Insertar un paso</translation>
    </message>
</context>
<context>
    <name>NoteTool</name>
    <message>
        <source>Resize a note</source>
        <translation>Redimensionar una nota</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Mover una nota</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Connections decide the order here. Connect the step to others instead.</source>
        <translation>Aquí el orden lo deciden los enlaces. Conecte el paso con otros.</translation>
    </message>
    <message>
        <source>The step is the first already.</source>
        <translation>El paso ya es el primero.</translation>
    </message>
    <message>
        <source>The step is the last already.</source>
        <translation>El paso ya es el último.</translation>
    </message>
    <message>
        <source>There is no container just before this step.</source>
        <translation>No hay ningún contenedor justo antes de este paso.</translation>
    </message>
    <message>
        <source>The step is in no container.</source>
        <translation>El paso no está en ningún contenedor.</translation>
    </message>
    <message>
        <source>The step is not there any more.</source>
        <translation>El paso ya no existe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n step(s)</source>
        <translation>
            <numerusform>%1 con %n paso</numerusform>
            <numerusform>%1 con %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4, runs only when %5 fails or is undone</source>
        <translation>%1, %2, paso %3 de %4, se ejecuta solo si %5 falla o se deshace</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4</source>
        <translation>%1, %2, paso %3 de %4</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4, goes to %5</source>
        <translation>%1, %2, paso %3 de %4, va a %5</translation>
    </message>
</context>
<context>
    <name>PolicyChip</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A step is named that does not exist.</source>
        <translation>Se menciona un paso que no existe.</translation>
    </message>
    <message>
        <source>There is no step “%2”.</source>
        <translation>No existe el paso «%2».</translation>
    </message>
    <message>
        <source>Choose another step or remove the mention.</source>
        <translation>Elija otro paso o quite la mención.</translation>
    </message>
    <message>
        <source>The step names itself.</source>
        <translation>El paso se menciona a sí mismo.</translation>
    </message>
    <message>
        <source>A repetition is a loop step.</source>
        <translation>Para repetir, use un paso de bucle.</translation>
    </message>
    <message>
        <source>A connection would leave its container.</source>
        <translation>Un enlace saldría de su contenedor.</translation>
    </message>
    <message>
        <source>“%2” is in another container.</source>
        <translation>«%2» está en otro contenedor.</translation>
    </message>
    <message>
        <source>Connect the container as a whole.</source>
        <translation>Conecte el contenedor completo.</translation>
    </message>
    <message>
        <source>A step that only handles errors or undoes another cannot be part of the flow.</source>
        <translation>Un paso que solo gestiona errores o deshace otro no puede formar parte del flujo.</translation>
    </message>
    <message>
        <source>Use two steps, one for each purpose.</source>
        <translation>Use dos pasos, uno para cada fin.</translation>
    </message>
    <message>
        <source>The same step is waited for twice.</source>
        <translation>Se espera dos veces al mismo paso.</translation>
    </message>
    <message>
        <source>“%2” is waited for twice.</source>
        <translation>Se espera dos veces a «%2».</translation>
    </message>
    <message>
        <source>The rollback point may not be reached yet.</source>
        <translation>Es posible que aún no se haya alcanzado el punto de reversión.</translation>
    </message>
    <message>
        <source>“%2” may not be completed when the run comes here.</source>
        <translation>Es posible que «%2» no se haya completado cuando la ejecución llegue aquí.</translation>
    </message>
    <message>
        <source>The step handles or undoes itself by way of others.</source>
        <translation>El paso se gestiona o se deshace a sí mismo a través de otros.</translation>
    </message>
    <message>
        <source>Take one of the handlers away.</source>
        <translation>Quite uno de los gestores.</translation>
    </message>
    <message>
        <source>These steps wait for each other.</source>
        <translation>Estos pasos se esperan unos a otros.</translation>
    </message>
    <message>
        <source>Remove one of the connections; a repetition is a loop step.</source>
        <translation>Quite uno de los enlaces; para repetir, use un paso de bucle.</translation>
    </message>
    <message>
        <source>No run ever comes here.</source>
        <translation>Ninguna ejecución llega aquí.</translation>
    </message>
    <message>
        <source>It waits only for steps that are never started.</source>
        <translation>Solo espera a pasos que nunca se inician.</translation>
    </message>
    <message>
        <source>Not as many connections lead here as must complete.</source>
        <translation>Llegan aquí menos enlaces de los que deben completarse.</translation>
    </message>
    <message>
        <source>The step would always be skipped.</source>
        <translation>El paso se omitiría siempre.</translation>
    </message>
    <message>
        <source>The step has no id that expressions can use.</source>
        <translation>El paso no tiene un ID que las expresiones puedan usar.</translation>
    </message>
    <message>
        <source>“%2” cannot be used as an id.</source>
        <translation>«%2» no se puede usar como ID.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>Use letras, dígitos y guiones bajos.</translation>
    </message>
    <message>
        <source>More than one step has this id.</source>
        <translation>Más de un paso tiene este ID.</translation>
    </message>
    <message>
        <source>More than one step has the id “%2”.</source>
        <translation>Más de un paso tiene el ID «%2».</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Dé otro ID a uno de ellos.</translation>
    </message>
    <message>
        <source>The step has no type.</source>
        <translation>El paso no tiene tipo.</translation>
    </message>
    <message>
        <source>This version has no steps of type “%2”.</source>
        <translation>Esta versión no tiene pasos de tipo «%2».</translation>
    </message>
    <message>
        <source>The action has no kind.</source>
        <translation>La acción no indica su clase.</translation>
    </message>
    <message>
        <source>This version has no actions of kind “%2”.</source>
        <translation>Esta versión no tiene acciones de clase «%2».</translation>
    </message>
    <message>
        <source>A step of this type cannot hold other steps.</source>
        <translation>Un paso de este tipo no puede contener otros pasos.</translation>
    </message>
    <message>
        <source>Put them into a sequence or a parallel step.</source>
        <translation>Póngalos en una secuencia o en un paso en paralelo.</translation>
    </message>
    <message>
        <source>The container is empty.</source>
        <translation>El contenedor está vacío.</translation>
    </message>
    <message>
        <source>Add a step to it.</source>
        <translation>Añádale un paso.</translation>
    </message>
    <message>
        <source>The workflow runs itself.</source>
        <translation>El flujo de trabajo se ejecuta a sí mismo.</translation>
    </message>
    <message>
        <source>Make sure that a condition ends it.</source>
        <translation>Asegúrese de que una condición le ponga fin.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind.</source>
        <translation>«%1» tiene un valor de tipo incorrecto.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>«%1» no puede ser «%2».</translation>
    </message>
    <message>
        <source>“%1” has a value that is not among its choices.</source>
        <translation>«%1» tiene un valor que no está entre sus opciones.</translation>
    </message>
    <message>
        <source>“%2” is not among the choices of “%1”.</source>
        <translation>«%2» no está entre las opciones de «%1».</translation>
    </message>
    <message>
        <source>This approval has no such outcome.</source>
        <translation>Esta aprobación no tiene esa decisión.</translation>
    </message>
    <message>
        <source>This approval has no outcome “%2”.</source>
        <translation>Esta aprobación no tiene la decisión «%2».</translation>
    </message>
    <message>
        <source>“%1” is no setting of this step and means nothing.</source>
        <translation>«%1» no es un ajuste de este paso y no tiene efecto.</translation>
    </message>
    <message>
        <source>No step can fail in this way.</source>
        <translation>Ningún paso puede fallar de esta manera.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>«%1» no tiene efecto aquí.</translation>
    </message>
    <message>
        <source>“%1” is outside its range.</source>
        <translation>«%1» está fuera de su intervalo.</translation>
    </message>
    <message>
        <source>“%1” is outside its range: %2.</source>
        <translation>«%1» está fuera de su intervalo: %2.</translation>
    </message>
    <message>
        <source>“%1” contradicts another setting and never counts.</source>
        <translation>«%1» contradice otro ajuste y nunca se aplica.</translation>
    </message>
    <message>
        <source>A loop needs a list or a condition, and only one of them.</source>
        <translation>Un bucle necesita una lista o una condición, y solo una de las dos.</translation>
    </message>
    <message>
        <source>A wait needs a duration, a time or an event, and only one of them.</source>
        <translation>Una espera necesita una duración, un momento o un evento, y solo uno de los tres.</translation>
    </message>
    <message>
        <source>The outcomes must be a list of different names.</source>
        <translation>Las decisiones deben ser una lista de nombres distintos.</translation>
    </message>
    <message>
        <source>An output is mapped to a place that workflow data do not have.</source>
        <translation>Una salida se asigna a un lugar que los datos del flujo de trabajo no tienen.</translation>
    </message>
    <message>
        <source>Write names with dots between them.</source>
        <translation>Escriba nombres separados por puntos.</translation>
    </message>
    <message>
        <source>“%1” is no JSON Schema.</source>
        <translation>«%1» no es un JSON Schema.</translation>
    </message>
    <message>
        <source>The sub-workflow must be named by id or by file.</source>
        <translation>El subflujo se debe indicar por ID o por archivo.</translation>
    </message>
    <message>
        <source>The version is not of the form 1.2.3.</source>
        <translation>La versión no tiene la forma 1.2.3.</translation>
    </message>
    <message>
        <source>The version “%2” is not of the form 1.2.3.</source>
        <translation>La versión «%2» no tiene la forma 1.2.3.</translation>
    </message>
    <message>
        <source>More people must decide than may decide.</source>
        <translation>Deben decidir más personas de las que pueden hacerlo.</translation>
    </message>
    <message>
        <source>Several steps write the same data, and their order is not fixed.</source>
        <translation>Varios pasos escriben los mismos datos y su orden no es fijo.</translation>
    </message>
    <message>
        <source>Let one wait for the other, or write to different places.</source>
        <translation>Haga que uno espere al otro o que escriban en lugares distintos.</translation>
    </message>
    <message>
        <source>The expression in “%1” cannot be read.</source>
        <translation>No se puede leer la expresión de «%1».</translation>
    </message>
    <message>
        <source>The expression cannot be read: %2</source>
        <translation>No se puede leer la expresión: %2</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a name that does not exist.</source>
        <translation>La expresión de «%1» usa un nombre que no existe.</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step that does not exist.</source>
        <translation>La expresión de «%1» usa un paso que no existe.</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step inside a loop, which is not seen from here.</source>
        <translation>La expresión de «%1» usa un paso dentro de un bucle, que no es visible desde aquí.</translation>
    </message>
    <message>
        <source>Use the output of the loop.</source>
        <translation>Use la salida del bucle.</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step that may not be settled yet.</source>
        <translation>La expresión de «%1» usa un paso que quizá aún no haya terminado.</translation>
    </message>
    <message>
        <source>Let the step wait for it.</source>
        <translation>Haga que el paso lo espere.</translation>
    </message>
    <message>
        <source>The workflow has no name.</source>
        <translation>El flujo de trabajo no tiene nombre.</translation>
    </message>
    <message>
        <source>The workflow has no steps.</source>
        <translation>El flujo de trabajo no tiene pasos.</translation>
    </message>
    <message>
        <source>Add one from the palette.</source>
        <translation>Añada uno desde la paleta.</translation>
    </message>
    <message>
        <source>The workflow&apos;s id is no UUID.</source>
        <translation>El ID del flujo de trabajo no es un UUID.</translation>
    </message>
    <message>
        <source>Containers are nested too deep.</source>
        <translation>Hay demasiados niveles de contenedores.</translation>
    </message>
    <message>
        <source>Put inner parts into workflows of their own.</source>
        <translation>Pase las partes internas a flujos de trabajo propios.</translation>
    </message>
    <message>
        <source>“%1” has a classification that does not exist.</source>
        <translation>«%1» tiene una clasificación que no existe.</translation>
    </message>
    <message>
        <source>There is no classification “%2”.</source>
        <translation>No existe la clasificación «%2».</translation>
    </message>
    <message>
        <source>There is no such compliance pack.</source>
        <translation>No existe ese paquete de cumplimiento.</translation>
    </message>
    <message>
        <source>There is no compliance pack “%2”.</source>
        <translation>No existe el paquete de cumplimiento «%2».</translation>
    </message>
    <message>
        <source>A trigger has no type.</source>
        <translation>Un desencadenador no tiene tipo.</translation>
    </message>
    <message>
        <source>There are no triggers of type “%2”.</source>
        <translation>No hay desencadenadores de tipo «%2».</translation>
    </message>
    <message>
        <source>A trigger lacks “%1”.</source>
        <translation>Falta «%1» en un desencadenador.</translation>
    </message>
    <message>
        <source>The times of a schedule cannot be read.</source>
        <translation>No se pueden leer las horas de una programación.</translation>
    </message>
    <message>
        <source>The times of a schedule cannot be read: %2</source>
        <translation>No se pueden leer las horas de una programación: %2</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>No existe esa zona horaria.</translation>
    </message>
    <message>
        <source>There is no time zone “%2”.</source>
        <translation>No existe la zona horaria «%2».</translation>
    </message>
    <message>
        <source>Write a name like Europe/Berlin or UTC.</source>
        <translation>Escriba un nombre como Europe/Berlin o UTC.</translation>
    </message>
    <message>
        <source>A test has no name.</source>
        <translation>Una prueba no tiene nombre.</translation>
    </message>
    <message>
        <source>Two tests have the same name.</source>
        <translation>Dos pruebas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Two tests are called “%2”.</source>
        <translation>Dos pruebas se llaman «%2».</translation>
    </message>
    <message>
        <source>A test names a step that does not exist.</source>
        <translation>Una prueba menciona un paso que no existe.</translation>
    </message>
    <message>
        <source>A test expects an end that no run has.</source>
        <translation>Una prueba espera un final que ninguna ejecución tiene.</translation>
    </message>
    <message>
        <source>A test decides for an outcome that the approval lacks.</source>
        <translation>Una prueba elige una decisión que la aprobación no tiene.</translation>
    </message>
    <message>
        <source>A test decides for “%2”, an outcome that the approval lacks.</source>
        <translation>Una prueba elige «%2», una decisión que la aprobación no tiene.</translation>
    </message>
    <message>
        <source>A test decides at a step that asks nobody.</source>
        <translation>Una prueba decide en un paso que no pregunta a nadie.</translation>
    </message>
    <message>
        <source>“%1” is not written as the format asks.</source>
        <translation>«%1» no está escrito como pide el formato.</translation>
    </message>
    <message>
        <source>“%1” is not known and means nothing.</source>
        <translation>«%1» es desconocido y no tiene efecto.</translation>
    </message>
    <message>
        <source>It is kept in the file.</source>
        <translation>Se conserva en el archivo.</translation>
    </message>
    <message>
        <source>“%1” has an old name.</source>
        <translation>«%1» tiene un nombre antiguo.</translation>
    </message>
    <message>
        <source>It is saved under its new name.</source>
        <translation>Se guarda con su nombre nuevo.</translation>
    </message>
    <message>
        <source>“%1” stands twice, under an old and a new name.</source>
        <translation>«%1» aparece dos veces, con un nombre antiguo y otro nuevo.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Millrace.</source>
        <translation>El archivo se creó con una versión más reciente de Millrace.</translation>
    </message>
    <message>
        <source>The file has a format that is not known.</source>
        <translation>El archivo tiene un formato desconocido.</translation>
    </message>
    <message>
        <source>The file is no JSON that can be read.</source>
        <translation>El archivo no es un JSON legible.</translation>
    </message>
</context>
<context>
    <name>QuickFix</name>
    <message>
        <source>Replace with “%1”</source>
        <translation>Reemplazar por «%1»</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Remove the setting</source>
        <translation>Quitar el ajuste</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Usar valor por defecto</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>Quitar la mención</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation>No esperarlo</translation>
    </message>
    <message>
        <source>Remove the route</source>
        <translation>Quitar la ruta</translation>
    </message>
    <message>
        <source>Remove its connections</source>
        <translation>Quitar sus enlaces</translation>
    </message>
    <message>
        <source>Do not wait for “%1”</source>
        <translation>No esperar a «%1»</translation>
    </message>
    <message>
        <source>Start it with the workflow</source>
        <translation>Iniciarlo con el flujo de trabajo</translation>
    </message>
    <message>
        <source>Give it the id “%1”</source>
        <translation>Darle el ID «%1»</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>Renombrarlo como «%1»</translation>
    </message>
    <message>
        <source>Read “%1” instead</source>
        <translation>Leer «%1» en su lugar</translation>
    </message>
    <message>
        <source>Wait for “%1”</source>
        <translation>Esperar a «%1»</translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation>Crear un ID nuevo</translation>
    </message>
    <message>
        <source>Wait for all of them</source>
        <translation>Esperar a todos</translation>
    </message>
</context>
<context>
    <name>RawEdit</name>
    <message>
        <source>A step is an object in braces.</source>
        <translation>Un paso es un objeto entre llaves.</translation>
    </message>
    <message>
        <source>Use Change id to give the step another id.</source>
        <translation>Use «Cambiar ID» para dar otro ID al paso.</translation>
    </message>
    <message>
        <source>The steps inside a container are edited on the canvas.</source>
        <translation>Los pasos de un contenedor se editan en el lienzo.</translation>
    </message>
    <message>
        <source>The value of %1 does not fit.</source>
        <translation>El valor de %1 no es válido.</translation>
    </message>
</context>
<context>
    <name>RetryText</name>
    <message>
        <source>It is tried once.</source>
        <translation>Se intenta una sola vez.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between times</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (at most %2 attempts within %3)</source>
        <translation>%1 (hasta %2 intentos en %3)</translation>
    </message>
    <message>
        <source>%1 (at most %2 attempts within %3 to %4)</source>
        <translation>%1 (hasta %2 intentos en un plazo de %3 a %4)</translation>
    </message>
</context>
<context>
    <name>RewireTool</name>
    <message>
        <source>Reconnect steps</source>
        <translation>Reconectar pasos</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The store is not open. Open it again.</source>
        <translation>El almacén de datos no está abierto. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Another program has the store and does not answer. End it, then try again.</source>
        <translation>Otro programa tiene abierto el almacén de datos y no responde. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program that has the store does not answer. Try again.</source>
        <translation>El programa que tiene abierto el almacén de datos no responde. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program that had the store has ended. Try again.</source>
        <translation>El programa que tenía abierto el almacén de datos ha terminado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of this program. Update it, or name another store.</source>
        <translation>Una versión más reciente de este programa escribió el almacén de datos. Actualice el programa o indique otro almacén de datos.</translation>
    </message>
    <message>
        <source>You started this run, and somebody else must decide.</source>
        <translation>Usted inició esta ejecución; debe decidir otra persona.</translation>
    </message>
    <message>
        <source>You are not among those whom this approval asks.</source>
        <translation>Usted no está entre las personas a las que pregunta esta aprobación.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>Alguien ya ha decidido esto.</translation>
    </message>
    <message>
        <source>You have decided this already. Others must decide too.</source>
        <translation>Usted ya ha decidido esto. También deben decidir otras personas.</translation>
    </message>
    <message>
        <source>This is no longer asked: its time ran out, or the run ended.</source>
        <translation>Esto ya no se pregunta: venció el plazo o terminó la ejecución.</translation>
    </message>
    <message>
        <source>Somebody else has claimed this.</source>
        <translation>Otra persona se ha hecho cargo de esto.</translation>
    </message>
    <message>
        <source>What is asked has changed meanwhile. Look at it again.</source>
        <translation>Lo que se pregunta ha cambiado entretanto. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>The run has ended already.</source>
        <translation>La ejecución ya ha terminado.</translation>
    </message>
    <message>
        <source>The run completed. Choose a step to run again from.</source>
        <translation>La ejecución se completó. Elija el paso desde el que repetirla.</translation>
    </message>
    <message>
        <source>The run never started. Start a new one.</source>
        <translation>La ejecución nunca se inició. Inicie una nueva.</translation>
    </message>
    <message>
        <source>The run never came to this step. Choose one that ran.</source>
        <translation>La ejecución no llegó a este paso. Elija uno que se haya ejecutado.</translation>
    </message>
    <message>
        <source>This step only runs after a failure. Choose the step that it serves.</source>
        <translation>Este paso solo se ejecuta tras un fallo. Elija el paso al que atiende.</translation>
    </message>
    <message>
        <source>This step chooses a route or runs in a loop, so it cannot be given a result. Change a step before it, or the whole loop&apos;s result.</source>
        <translation>Este paso elige una ruta o se ejecuta en un bucle, por lo que no se le puede dar un resultado. Cambie un paso anterior o el resultado de todo el bucle.</translation>
    </message>
    <message>
        <source>It took too long: %1</source>
        <translation>Tardó demasiado: %1</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>Falló la conexión: %1</translation>
    </message>
    <message>
        <source>Too many requests: %1</source>
        <translation>Demasiadas solicitudes: %1</translation>
    </message>
    <message>
        <source>An expression failed: %1</source>
        <translation>Falló una expresión: %1</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>No permitido: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>The run cannot go on: %1</source>
        <translation>La ejecución no puede continuar: %1</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>El disco está lleno: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>An attempt failed: %1</source>
        <translation>Falló un intento: %1</translation>
    </message>
    <message>
        <source>An attempt failed: %1; again in %2</source>
        <translation>Falló un intento: %1; de nuevo en %2</translation>
    </message>
    <message>
        <source>%1 decided: %2</source>
        <translation>%1 decidió: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run was made</source>
        <translation>Se creó la ejecución</translation>
    </message>
    <message>
        <source>The run started</source>
        <translation>Se inició la ejecución</translation>
    </message>
    <message>
        <source>The run was paused</source>
        <translation>La ejecución se puso en pausa</translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation>La ejecución continúa</translation>
    </message>
    <message>
        <source>The run ended</source>
        <translation>La ejecución terminó</translation>
    </message>
    <message>
        <source>The run was taken up again</source>
        <translation>Se retomó la ejecución</translation>
    </message>
    <message>
        <source>An engine took the run up again</source>
        <translation>Un motor retomó la ejecución</translation>
    </message>
    <message>
        <source>Data were changed by hand</source>
        <translation>Se cambiaron datos a mano</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Error handlers ended</source>
        <translation>Terminaron los gestores de errores</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Interrupted; starts again</source>
        <translation>Interrumpido; empieza de nuevo</translation>
    </message>
    <message>
        <source>Kept an intermediate result</source>
        <translation>Se guardó un resultado intermedio</translation>
    </message>
    <message>
        <source>A round began</source>
        <translation>Comenzó una iteración</translation>
    </message>
    <message>
        <source>Rollback began</source>
        <translation>Comenzó la reversión</translation>
    </message>
    <message>
        <source>The sub-workflow started</source>
        <translation>Se inició el subflujo</translation>
    </message>
    <message>
        <source>A reminder was sent</source>
        <translation>Se envió un recordatorio</translation>
    </message>
    <message>
        <source>Others were asked too</source>
        <translation>Se preguntó también a otras personas</translation>
    </message>
    <message>
        <source>The time to decide ran out</source>
        <translation>Venció el plazo para decidir</translation>
    </message>
    <message>
        <source>The question was withdrawn</source>
        <translation>Se retiró la pregunta</translation>
    </message>
    <message>
        <source>Attempt %1 started</source>
        <translation>Se inició el intento %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallido: %1</translation>
    </message>
    <message>
        <source>Timed out: %1</source>
        <translation>Tiempo agotado: %1</translation>
    </message>
    <message>
        <source>The run is ending: %1</source>
        <translation>La ejecución está terminando: %1</translation>
    </message>
    <message>
        <source>Event %1 arrived</source>
        <translation>Llegó el evento %1</translation>
    </message>
    <message>
        <source>Waits for event %1</source>
        <translation>Espera el evento %1</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Espera hasta %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Pregunta: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Requiere aprobación</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Revirtiendo</translation>
    </message>
    <message>
        <source>rollback incomplete</source>
        <translation>reversión incompleta</translation>
    </message>
    <message>
        <source>Skipped · conditions not met</source>
        <translation>Omitido · no se cumplen las condiciones</translation>
    </message>
    <message>
        <source>Skipped · too few came this way</source>
        <translation>Omitido · llegaron muy pocos</translation>
    </message>
    <message>
        <source>Skipped · not taken</source>
        <translation>Omitido · no se tomó</translation>
    </message>
    <message>
        <source>This step was edited since the run.</source>
        <translation>Este paso se editó después de la ejecución.</translation>
    </message>
    <message>
        <source>This step was added since the run.</source>
        <translation>Este paso se añadió después de la ejecución.</translation>
    </message>
    <message>
        <source>This step was moved since the run.</source>
        <translation>Este paso se movió después de la ejecución.</translation>
    </message>
    <message>
        <source>The workflow&apos;s variables were edited since the run.</source>
        <translation>Las variables del flujo de trabajo se editaron después de la ejecución.</translation>
    </message>
    <message>
        <source>%1, on which it depends, was edited since the run.</source>
        <translation>%1, del que depende este paso, se editó después de la ejecución.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 · %3</source>
        <translation>Intento %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Waits for a free place</source>
        <translation>Espera una plaza libre</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>de nuevo en %1</translation>
    </message>
    <message>
        <source>again soon</source>
        <translation>de nuevo en breve</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n attempt(s)</source>
        <translation>
            <numerusform>%1 · %n intento</numerusform>
            <numerusform>%1 · %n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · mean %3</source>
        <translation>%1 de %2 · media %3</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Espera una decisión</translation>
    </message>
    <message>
        <source>Failed, then handled</source>
        <translation>Falló y se gestionó</translation>
    </message>
    <message>
        <source>Nobody knows how far it came</source>
        <translation>No se sabe hasta dónde llegó</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>Intento %1: %2</translation>
    </message>
</context>
<context>
    <name>SectionSummary</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n ruta</numerusform>
            <numerusform>%n rutas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condición</numerusform>
            <numerusform>%n condiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s)</source>
        <translation>
            <numerusform>Después de %n paso</numerusform>
            <numerusform>Después de %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fails the run</source>
        <translation>Falla la ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n definido</numerusform>
            <numerusform>%n definidos</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>As the workflow</source>
        <translation>Como el flujo de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n salida</numerusform>
            <numerusform>%n salidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Todos los datos</translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n desencadenador</numerusform>
            <numerusform>%n desencadenadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenGraph</name>
    <message numerus="yes">
        <source>%n step(s). Tab and the arrow keys walk, Enter opens a step.</source>
        <translation>
            <numerusform>%n paso. Recorra el grafo con Tab y las flechas; Intro abre un paso.</numerusform>
            <numerusform>%n pasos. Recorra el grafo con Tab y las flechas; Intro abre un paso.</numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>reintentando</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>requiere aprobación</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>revirtiendo</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>retrying attempt %1 of %2</source>
        <translation>reintentando, intento %1 de %2</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>tiene un error</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>tiene una advertencia</translation>
    </message>
    <message>
        <source>has a breakpoint</source>
        <translation>tiene un punto de interrupción</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>writes the variable</source>
        <translation>escribe la variable</translation>
    </message>
    <message>
        <source>reads the variable</source>
        <translation>lee la variable</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>va a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) inside</source>
        <translation>
            <numerusform>%n paso dentro</numerusform>
            <numerusform>%n pasos dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>recorrido</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no tomado</translation>
    </message>
    <message>
        <source>on rollback</source>
        <translation>al revertir</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>si falla</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>StepCategory</name>
    <message>
        <source>Flow control</source>
        <translation>Control de flujo</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
</context>
<context>
    <name>StepType</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>No operation</source>
        <translation>Sin operación</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Sub-workflow</source>
        <translation>Subflujo</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenador</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>ReAct</source>
        <translation>ReAct</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orquestador</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ejecutor</translation>
    </message>
    <message>
        <source>Maker and checker</source>
        <translation>Autor y revisor</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>Cola de mensajes</translation>
    </message>
    <message>
        <source>SAP / OData</source>
        <translation>SAP / OData</translation>
    </message>
    <message>
        <source>MCP tool</source>
        <translation>Herramienta MCP</translation>
    </message>
</context>
<context>
    <name>TemplateCategory</name>
    <message>
        <source>Start here</source>
        <translation>Empiece aquí</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Control de flujo</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionProposal</name>
    <message>
        <source>The input “%1” is gone.</source>
        <translation>La entrada «%1» ya no existe.</translation>
    </message>
    <message>
        <source>The input “%1” takes other values.</source>
        <translation>La entrada «%1» admite otros valores.</translation>
    </message>
    <message>
        <source>The input “%1” is new.</source>
        <translation>La entrada «%1» es nueva.</translation>
    </message>
    <message>
        <source>The input “%1” is required now.</source>
        <translation>La entrada «%1» ahora es obligatoria.</translation>
    </message>
    <message>
        <source>Inputs are checked differently.</source>
        <translation>Las entradas se comprueban de otra manera.</translation>
    </message>
    <message>
        <source>The output has another shape.</source>
        <translation>La salida tiene otra forma.</translation>
    </message>
    <message>
        <source>The output “%1” is gone.</source>
        <translation>La salida «%1» ya no existe.</translation>
    </message>
    <message>
        <source>Outputs are made differently.</source>
        <translation>Las salidas se producen de otra manera.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were added.</source>
        <translation>
            <numerusform>Se añadió %n paso.</numerusform>
            <numerusform>Se añadieron %n pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were removed.</source>
        <translation>
            <numerusform>Se quitó %n paso.</numerusform>
            <numerusform>Se quitaron %n pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) stand elsewhere.</source>
        <translation>
            <numerusform>%n paso está en otro lugar.</numerusform>
            <numerusform>%n pasos están en otro lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) work differently.</source>
        <translation>
            <numerusform>%n paso funciona de otra manera.</numerusform>
            <numerusform>%n pasos funcionan de otra manera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) have other words or limits.</source>
        <translation>
            <numerusform>%n paso tiene otros textos o límites.</numerusform>
            <numerusform>%n pasos tienen otros textos o límites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow’s setting “%1” is another.</source>
        <translation>El ajuste «%1» del flujo de trabajo es otro.</translation>
    </message>
    <message>
        <source>The layout is another.</source>
        <translation>La disposición es otra.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Draft after %1</source>
        <translation>Borrador posterior a %1</translation>
    </message>
    <message>
        <source>The file of this version is gone. Put it back from a backup.</source>
        <translation>El archivo de esta versión ya no existe. Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file of this version is no longer what was published. Put it back from a backup.</source>
        <translation>El archivo de esta versión ya no es el que se publicó. Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Publishing was interrupted, so the note is missing. Publish the same draft again to complete it.</source>
        <translation>La publicación se interrumpió, por lo que falta la nota. Publique de nuevo el mismo borrador para completarla.</translation>
    </message>
    <message>
        <source>The list of versions is damaged: notes, authors and times are missing. The versions themselves can be used.</source>
        <translation>La lista de versiones está dañada: faltan notas, autores y fechas. Las versiones en sí se pueden usar.</translation>
    </message>
    <message>
        <source>A newer Millrace has written the list of versions. Update this one to publish here.</source>
        <translation>Una versión más reciente de Millrace escribió la lista de versiones. Actualice el programa para publicar aquí.</translation>
    </message>
    <message>
        <source>This is no version number. Write it like 1.4.0.</source>
        <translation>Esto no es un número de versión. Escríbalo como 1.4.0.</translation>
    </message>
    <message>
        <source>The file of this version cannot be read. Put it back from a backup.</source>
        <translation>No se puede leer el archivo de esta versión. Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>This workflow has no id yet. Save it first.</source>
        <translation>Este flujo de trabajo aún no tiene ID. Guárdelo primero.</translation>
    </message>
    <message>
        <source>Say in a note what has changed.</source>
        <translation>Indique en una nota qué ha cambiado.</translation>
    </message>
    <message>
        <source>Another window has published that version or a newer one meanwhile. Check the proposed number and publish again.</source>
        <translation>Otra ventana ha publicado entretanto esa versión o una posterior. Compruebe el número propuesto y publique de nuevo.</translation>
    </message>
    <message>
        <source>Another window is publishing this workflow. Try again in a moment.</source>
        <translation>Otra ventana está publicando este flujo de trabajo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The version could not be written. Check free space and permissions of the data folder.</source>
        <translation>No se pudo escribir la versión. Compruebe el espacio libre y los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and may be read.</source>
        <translation>No se puede abrir el archivo. Compruebe que existe y que se puede leer.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>El archivo supera los 64 MiB.</translation>
    </message>
    <message>
        <source>It is of a newer Millrace. Update this one to read it.</source>
        <translation>Es de una versión más reciente de Millrace. Actualice el programa para leerlo.</translation>
    </message>
    <message>
        <source>It is no workflow that can be read. Open it to see what is wrong.</source>
        <translation>No es un flujo de trabajo legible. Ábralo para ver qué está mal.</translation>
    </message>
</context>
<context>
    <name>WorkflowFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>A semantic version, such as 1.4.0.</source>
        <translation>Una versión semántica, por ejemplo 1.4.0.</translation>
    </message>
    <message>
        <source>What a run is called in lists</source>
        <translation>Nombre de la ejecución en listas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Whole run at most</source>
        <translation>Duración máxima total</translation>
    </message>
    <message>
        <source>Steps at once</source>
        <translation>Pasos a la vez</translation>
    </message>
    <message>
        <source>SLA: done within</source>
        <translation>SLA: terminar en</translation>
    </message>
    <message>
        <source>SLA: share that succeeds</source>
        <translation>SLA: proporción de éxito</translation>
    </message>
    <message>
        <source>Recommend improvements</source>
        <translation>Recomendar mejoras</translation>
    </message>
    <message>
        <source>Choose agents by availability and performance</source>
        <translation>Elegir agentes por disponibilidad y rendimiento</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Classification of data (JSON)</source>
        <translation>Clasificación de datos (JSON)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>What a run is given</source>
        <translation>Qué recibe una ejecución</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Data that every step sees as workflow</source>
        <translation>Datos que todos los pasos ven como workflow</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>What a run gives</source>
        <translation>Qué entrega una ejecución</translation>
    </message>
    <message>
        <source>Limits and SLA</source>
        <translation>Límites y SLA</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Desencadenadores</translation>
    </message>
    <message>
        <source>What starts a run (JSON)</source>
        <translation>Qué inicia una ejecución (JSON)</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Cases with inputs and expectations (JSON)</source>
        <translation>Casos con entradas y resultados esperados (JSON)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
</context>
<context>
    <name>millrace::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Workflows keep the names that their authors gave them.</source>
        <translation>Los flujos de trabajo conservan los nombres que les dieron sus autores.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>High contrast has text of at least 7:1 and borders that show.</source>
        <translation>El contraste alto usa texto de al menos 7:1 y bordes visibles.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Compact shows more rows of lists and forms.</source>
        <translation>La densidad compacta muestra más filas en listas y formularios.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Reduced motion: nothing moves or fades</source>
        <translation>Movimiento reducido: nada se mueve ni se desvanece</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ApprovalRow</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Solicitar cambios</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation>Aprobación: %1</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>a cargo de %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 de %2 decisiones</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show what is asked, the form and the comment</source>
        <translation>Mostrar lo que se pregunta, el formulario y el comentario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Say why in the comment, then choose %1 again.</source>
        <translation>Indique el motivo en el comentario y elija de nuevo %1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasCommands</name>
    <message>
        <source>Align steps</source>
        <translation>Alinear pasos</translation>
    </message>
    <message>
        <source>Distribute steps</source>
        <translation>Distribuir pasos</translation>
    </message>
    <message>
        <source>Pin or unpin steps</source>
        <translation>Fijar o soltar pasos</translation>
    </message>
    <message>
        <source>Set or clear breakpoints</source>
        <translation>Poner o quitar puntos de interrupción</translation>
    </message>
    <message>
        <source>Collapse containers</source>
        <translation>Contraer contenedores</translation>
    </message>
    <message>
        <source>Expand containers</source>
        <translation>Expandir contenedores</translation>
    </message>
    <message>
        <source>Lay out steps</source>
        <translation>Disponer pasos</translation>
    </message>
    <message>
        <source>The workflow has changed meanwhile; it was not laid out</source>
        <translation>El flujo de trabajo ha cambiado entretanto; no se aplicó la disposición</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n step(s)</source>
        <translation>
            <numerusform>Cortar %n paso</numerusform>
            <numerusform>Cortar %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>Pegar %n paso</numerusform>
            <numerusform>Pegar %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>Duplicar %n paso</numerusform>
            <numerusform>Duplicar %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>Eliminar %n paso</numerusform>
            <numerusform>Eliminar %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Eliminar una nota</translation>
    </message>
    <message>
        <source>Disconnect steps</source>
        <translation>Desconectar pasos</translation>
    </message>
    <message>
        <source>The order of a sequence is the order of its steps: move a step instead</source>
        <translation>El orden de una secuencia es el de sus pasos: mueva un paso</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s) and reconnect</source>
        <translation>
            <numerusform>Eliminar %n paso y reconectar</numerusform>
            <numerusform>Eliminar %n pasos y reconectar</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract a sub-workflow</source>
        <translation>Extraer un subflujo</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>There is no step that this one can be connected to</source>
        <translation>No hay ningún paso con el que se pueda conectar este</translation>
    </message>
    <message>
        <source>Choose a step with the arrow keys, Enter connects, Esc gives it up</source>
        <translation>Elija un paso con las flechas; Intro conecta, Esc cancela</translation>
    </message>
    <message>
        <source>This step has no connections</source>
        <translation>Este paso no tiene enlaces</translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation>Renombrar un paso</translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation>Agrupar pasos</translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation>Desagrupar pasos</translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation>Insertar un paso</translation>
    </message>
    <message>
        <source>No step is called “%1”</source>
        <translation>Ningún paso se llama «%1»</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>Editar una nota</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasView</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Mover %n paso</numerusform>
            <numerusform>Mover %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow graph</source>
        <translation>Grafo del flujo de trabajo</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CodeEditor</name>
    <message>
        <source>Edit all %1 characters</source>
        <translation>Editar los %1 caracteres</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>&gt; commands   @ steps   + add a step   # files</source>
        <translation>&gt; comandos   @ pasos   + añadir un paso   # archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CommandRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CompletionList</name>
    <message>
        <source>Names that fit here</source>
        <translation>Nombres que encajan aquí</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DesignPage</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Try step</source>
        <translation>Probar paso</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Run data</source>
        <translation>Datos de ejecución</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message numerus="yes">
        <source>The workflow cannot run yet: %n problem(s) must be mended first.</source>
        <translation>
            <numerusform>El flujo de trabajo aún no se puede ejecutar: primero hay que corregir %n problema.</numerusform>
            <numerusform>El flujo de trabajo aún no se puede ejecutar: primero hay que corregir %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out… (Esc stops it)</source>
        <translation>Disponiendo… (Esc lo detiene)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffBar</name>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Show all of both</source>
        <translation>Mostrar ambas completas</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <source>Compare with file…</source>
        <translation>Comparar con archivo…</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versión posterior</translation>
    </message>
    <message numerus="yes">
        <source>Show %n layout change(s)</source>
        <translation>
            <numerusform>Mostrar %n cambio de disposición</numerusform>
            <numerusform>Mostrar %n cambios de disposición</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffView</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Choose two versions to see what differs.</source>
        <translation>Elija dos versiones para ver en qué se diferencian.</translation>
    </message>
    <message>
        <source>Compare with file</source>
        <translation>Comparar con archivo</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json *.json)</source>
        <translation>Flujos de trabajo (*.millrace.json *.json)</translation>
    </message>
    <message>
        <source>%1 cannot be compared. %2</source>
        <translation>No se puede comparar %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitado</numerusform>
            <numerusform>%n quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n movido</numerusform>
            <numerusform>%n movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences but %n in the layout.</source>
        <translation>
            <numerusform>Sin diferencias, salvo %n en la disposición.</numerusform>
            <numerusform>Sin diferencias, salvo %n en la disposición.</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Sin diferencias.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ElidedWords</name>
    <message>
        <source>%1, id %2</source>
        <translation>%1, ID %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::EventListModel</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ExpressionField</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>An expression, such as workflow.total &gt; 100</source>
        <translation>Una expresión, por ejemplo workflow.total &gt; 100</translation>
    </message>
    <message>
        <source>No data yet. A run shows the result here.</source>
        <translation>Aún no hay datos. Tras una ejecución, el resultado se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FieldRow</name>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FormPreview</name>
    <message>
        <source>Preview of the form</source>
        <translation>Vista previa del formulario</translation>
    </message>
    <message>
        <source>This form has no fields yet.</source>
        <translation>Este formulario aún no tiene campos.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryDelegate</name>
    <message>
        <source>same as the draft</source>
        <translation>igual que el borrador</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryModel</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>The draft does the same.</source>
        <translation>El borrador hace lo mismo.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>Versiones publicadas</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Keep the draft as a version</source>
        <translation>Conservar el borrador como versión</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show what differs between this version and the draft (Enter)</source>
        <translation>Mostrar en qué difieren esta versión y el borrador (Intro)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Make this version the draft; can be undone</source>
        <translation>Convertir esta versión en el borrador; se puede deshacer</translation>
    </message>
    <message>
        <source>Open as file</source>
        <translation>Abrir como archivo</translation>
    </message>
    <message>
        <source>Open a copy of this version</source>
        <translation>Abrir una copia de esta versión</translation>
    </message>
    <message>
        <source>Open a workflow to see its versions here.</source>
        <translation>Abra un flujo de trabajo para ver aquí sus versiones.</translation>
    </message>
    <message>
        <source>No versions yet. Publish this workflow to keep what it is now.</source>
        <translation>Aún no hay versiones. Publique este flujo de trabajo para conservarlo tal como está.</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
    <message>
        <source>The draft is the same as version %1 already.</source>
        <translation>El borrador ya es igual que la versión %1.</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Restaurar la versión %1</translation>
    </message>
    <message>
        <source>Version %1 is the draft now. Undo brings back what was there.</source>
        <translation>La versión %1 es ahora el borrador. «Deshacer» recupera lo que había.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorHeader</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>Qué hace este paso</translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation>Mostrar como JSON</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Nuevo ID</translation>
    </message>
    <message>
        <source>Change id</source>
        <translation>Cambiar ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change id…</source>
        <translation>Cambiar ID…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorPanel</name>
    <message>
        <source>Settings of the selected step</source>
        <translation>Propiedades del paso seleccionado</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Workflow, version %1</source>
        <translation>Flujo de trabajo, versión %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Enlace</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) selected</source>
        <translation>
            <numerusform>%n paso seleccionado</numerusform>
            <numerusform>%n pasos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>A change applies to all of them</source>
        <translation>Un cambio se aplica a todos</translation>
    </message>
    <message>
        <source>This step is no longer there</source>
        <translation>Este paso ya no existe</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>Editar como JSON</translation>
    </message>
    <message>
        <source>An id is made of letters, digits and underscores, and begins with no digit.</source>
        <translation>Un ID se compone de letras, dígitos y guiones bajos, y no empieza por un dígito.</translation>
    </message>
    <message>
        <source>There is already a step with the id %1.</source>
        <translation>Ya hay un paso con el ID %1.</translation>
    </message>
    <message>
        <source>Change id</source>
        <translation>Cambiar ID</translation>
    </message>
</context>
<context>
    <name>millrace::ui::JoinEditor</name>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any one of them</source>
        <translation>Cualquiera de ellos</translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation>Un número mínimo</translation>
    </message>
    <message>
        <source>How many must complete</source>
        <translation>Cuántos deben completarse</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>This must be a whole number from 1.</source>
        <translation>Debe ser un número entero a partir de 1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::KeysPage</name>
    <message>
        <source>As delivered</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Nueva tecla:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that command another key first.</source>
        <translation>%1 es la tecla de «%2». Asigne primero otra tecla a ese comando.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::LineEditor</name>
    <message>
        <source>This text is too long to be edited here.</source>
        <translation>Este texto es demasiado largo para editarlo aquí.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>millrace::ui::MainWindow</name>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Millrace</source>
        <translation>Millrace</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1[*] - Millrace</source>
        <translation>%1[*] - Millrace</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Search or run a command   %1</source>
        <translation>Buscar o ejecutar un comando   %1</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Ajus&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Ajustar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>Pro&amp;blemas</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>Propieda&amp;des</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Es&amp;quema</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versiones</translation>
    </message>
    <message>
        <source>Run &amp;data</source>
        <translation>&amp;Datos de ejecución</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variables</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minimapa</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>R&amp;establecer los paneles</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Panta&amp;lla completa</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>&amp;Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>&amp;Validar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simular</translation>
    </message>
    <message>
        <source>&amp;Try the step</source>
        <translation>&amp;Probar el paso</translation>
    </message>
    <message>
        <source>&amp;Publish a version…</source>
        <translation>&amp;Publicar una versión…</translation>
    </message>
    <message>
        <source>&amp;Compare with a file…</source>
        <translation>&amp;Comparar con un archivo…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Work&amp;flow</source>
        <translation>&amp;Flujo de trabajo</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open workflows</source>
        <translation>Abrir flujos de trabajo</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json);;All files (*)</source>
        <translation>Flujos de trabajo (*.millrace.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the sub-workflow</source>
        <translation>Guardar el subflujo</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json)</source>
        <translation>Flujos de trabajo (*.millrace.json)</translation>
    </message>
    <message>
        <source>Save the workflow</source>
        <translation>Guardar el flujo de trabajo</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Exportar una imagen</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was changed by another program</source>
        <translation>Otro programa ha cambiado el archivo</translation>
    </message>
    <message>
        <source>%1 has other content than when it was opened here. Saving would replace it.</source>
        <translation>El contenido de %1 no es el mismo que cuando se abrió aquí. Al guardar se reemplazaría.</translation>
    </message>
    <message>
        <source>Save as another file</source>
        <translation>Guardar en otro archivo</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another program has changed the file. Reloading replaces your changes; undo brings them back.</source>
        <translation>Otro programa ha cambiado el archivo. Al recargarlo se reemplazan los cambios hechos aquí; «Deshacer» los recupera.</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>Otro programa ha cambiado el archivo.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>What is not saved is lost when the workflow is closed.</source>
        <translation>Lo que no se haya guardado se pierde al cerrar el flujo de trabajo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>These could not be opened again: %1</source>
        <translation>No se pudieron abrir de nuevo: %1</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>workflow, time</comment>
        <translation>%1, modificado el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s) had changes that were not saved</source>
        <translation>
            <numerusform>%n flujo de trabajo tenía cambios sin guardar</numerusform>
            <numerusform>%n flujos de trabajo tenían cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Steps in this workflow</source>
        <translation>Pasos de este flujo de trabajo</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparar con un archivo</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Changes are not kept for a recovery: save them</source>
        <translation>Los cambios no se conservan para una recuperación: guárdelos</translation>
    </message>
    <message>
        <source>&amp;Find a step</source>
        <translation>&amp;Buscar un paso</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>No se puede abrir el archivo</translation>
    </message>
    <message>
        <source>The file is too large for a workflow</source>
        <translation>El archivo es demasiado grande para un flujo de trabajo</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se ha podido escribir el archivo</translation>
    </message>
    <message>
        <source>%1
Nothing is lost: the workflow stays open. Save it in another place.</source>
        <translation>%1
No se ha perdido nada: el flujo de trabajo sigue abierto. Guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>This file is no workflow that can be opened</source>
        <translation>Este archivo no es un flujo de trabajo que se pueda abrir</translation>
    </message>
</context>
<context>
    <name>millrace::ui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Minimapa</translation>
    </message>
    <message>
        <source>The whole workflow; drag the frame to move the view</source>
        <translation>Todo el flujo de trabajo; arrastre el marco para mover la vista</translation>
    </message>
    <message>
        <source>Drag to move the view. M hides the minimap.</source>
        <translation>Arrastre para mover la vista. M oculta el minimapa.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>Modos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Ajustes (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>mode (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
</context>
<context>
    <name>millrace::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OpenWorkflow</name>
    <message>
        <source>Reload the file</source>
        <translation>Recargar el archivo</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlineModel</name>
    <message>
        <source>has errors</source>
        <translation>tiene errores</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>tiene advertencias</translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation>Renombrar un paso</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlinePanel</name>
    <message>
        <source>Settings</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Add a step after it</source>
        <translation>Añadir un paso después</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Conectar con…</translation>
    </message>
    <message>
        <source>Disconnect from…</source>
        <translation>Desconectar de…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move into the container before it</source>
        <translation>Meter en el contenedor anterior</translation>
    </message>
    <message>
        <source>Move out of its container</source>
        <translation>Sacar de su contenedor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove and reconnect</source>
        <translation>Quitar y reconectar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>Quitar %n paso</numerusform>
            <numerusform>Quitar %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Mover un paso</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Conectar con</translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation>Desconectar de</translation>
    </message>
    <message>
        <source>There is no step in its container that it can lead to.</source>
        <translation>En su contenedor no hay ningún paso al que pueda llevar.</translation>
    </message>
    <message>
        <source>The step leads nowhere.</source>
        <translation>El paso no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Connect two steps</source>
        <translation>Conectar dos pasos</translation>
    </message>
    <message>
        <source>Disconnect two steps</source>
        <translation>Desconectar dos pasos</translation>
    </message>
    <message>
        <source>The order inside a sequence is no connection. Move the step instead.</source>
        <translation>El orden dentro de una secuencia no es un enlace. Mueva el paso.</translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation>Buscar en el esquema</translation>
    </message>
    <message>
        <source>Find in the outline (%1)</source>
        <translation>Buscar en el esquema (%1)</translation>
    </message>
    <message>
        <source>Outline of the workflow</source>
        <translation>Esquema del flujo de trabajo</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Sin coincidencias.</translation>
    </message>
    <message>
        <source>The steps of this workflow appear here.</source>
        <translation>Aquí aparecen los pasos de este flujo de trabajo.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutputEditor</name>
    <message>
        <source>All of its data</source>
        <translation>Todos sus datos</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>Un valor</translation>
    </message>
    <message>
        <source>Named values</source>
        <translation>Valores con nombre</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemModel</name>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s)</source>
        <translation>
            <numerusform>%1: %n problema</numerusform>
            <numerusform>%1: %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Error: %1 Step: %2</source>
        <translation>Error: %1 Paso: %2</translation>
    </message>
    <message>
        <source>Warning: %1 Step: %2</source>
        <translation>Advertencia: %1 Paso: %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fix the chosen problem</source>
        <translation>Corregir el problema elegido</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Copy all problems as text</source>
        <translation>Copiar todos los problemas como texto</translation>
    </message>
    <message>
        <source>No problems. This workflow can run.</source>
        <translation>Sin problemas. Este flujo de trabajo se puede ejecutar.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
</context>
<context>
    <name>millrace::ui::PropertyRow</name>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>More about this field</source>
        <translation>Más sobre este campo</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Choices, with commas between them</source>
        <translation>Opciones, separadas por comas</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Earlier in the form</source>
        <translation>Antes en el formulario</translation>
    </message>
    <message>
        <source>Later in the form</source>
        <translation>Después en el formulario</translation>
    </message>
</context>
<context>
    <name>millrace::ui::PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>Publicar «%1»</translation>
    </message>
    <message>
        <source>A version never changes. Runs that begin with it stay with it.</source>
        <translation>Una versión no cambia nunca. Las ejecuciones que empiezan con ella siguen con ella.</translation>
    </message>
    <message>
        <source>Note: what has changed, and why</source>
        <translation>Nota: qué ha cambiado y por qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) forbid publishing. Choose one to see it.</source>
        <translation>
            <numerusform>%n error impide publicar. Elíjalo para verlo.</numerusform>
            <numerusform>%n errores impiden publicar. Elija uno para verlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the latest version.</source>
        <translation>Nada ha cambiado desde la última versión.</translation>
    </message>
    <message>
        <source>A note is missing.</source>
        <translation>Falta una nota.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RawView</name>
    <message>
        <source>Edit all of it</source>
        <translation>Editarlo todo</translation>
    </message>
    <message>
        <source>The step as JSON</source>
        <translation>El paso como JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RecentList</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Recent workflows</source>
        <translation>Flujos de trabajo recientes</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RehearsalSummary</name>
    <message>
        <source>What the simulation assumed</source>
        <translation>Lo que supuso la simulación</translation>
    </message>
    <message>
        <source>The workflow has no tests: pinned results and guesses stood in for the world.</source>
        <translation>El flujo de trabajo no tiene pruebas: el mundo real se sustituyó por resultados fijados y suposiciones.</translation>
    </message>
    <message>
        <source>The mocks of the test “%1” stood in for the world.</source>
        <translation>Los resultados simulados de la prueba «%1» sustituyeron al mundo real.</translation>
    </message>
    <message>
        <source>%1 after %2 on a virtual clock. %3</source>
        <translation>%1 tras %2 en un reloj virtual. %3</translation>
    </message>
    <message>
        <source>Problem: %1.</source>
        <translation>Problema: %1.</translation>
    </message>
    <message>
        <source>%1 has no mock: guessed about %2 and a usual result.</source>
        <translation>%1 no tiene resultado simulado: se supuso una duración aproximada de %2 y un resultado habitual.</translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) were guessed.</source>
        <translation>
            <numerusform>Se supuso %n paso más.</numerusform>
            <numerusform>Se supusieron %n pasos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was guessed.</source>
        <translation>No se supuso nada.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RetryPreview</name>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RoutesEditor</name>
    <message>
        <source>Add a route</source>
        <translation>Añadir una ruta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>va a</translation>
    </message>
    <message>
        <source>Label on the connection</source>
        <translation>Etiqueta del enlace</translation>
    </message>
    <message>
        <source>Ask this one earlier</source>
        <translation>Comprobar antes esta ruta</translation>
    </message>
    <message>
        <source>Ask this one later</source>
        <translation>Comprobar después esta ruta</translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation>Quitar esta ruta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Va a %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RowsEditor</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every row a name.</source>
        <translation>Dé un nombre a cada fila.</translation>
    </message>
    <message>
        <source>There are two rows named %1.</source>
        <translation>Hay dos filas llamadas %1.</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Mostrar más (queda %n)</numerusform>
            <numerusform>Mostrar más (quedan %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RunDataPanel</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>Datos de la ejecución</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Qué iteración</translation>
    </message>
    <message>
        <source>A step in a loop runs several times: which one to show</source>
        <translation>Un paso de un bucle se ejecuta varias veces: cuál mostrar</translation>
    </message>
    <message>
        <source>Another result as JSON</source>
        <translation>Otro resultado como JSON</translation>
    </message>
    <message>
        <source>Go on with this result</source>
        <translation>Continuar con este resultado</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Edit result…</source>
        <translation>Editar resultado…</translation>
    </message>
    <message>
        <source>A new run takes your result for this step and runs what follows</source>
        <translation>Una ejecución nueva usa el resultado que usted indique para este paso y ejecuta lo que sigue</translation>
    </message>
    <message>
        <source>Run again from here</source>
        <translation>Repetir desde aquí</translation>
    </message>
    <message>
        <source>A new run keeps what came before and runs this step and what follows</source>
        <translation>Una ejecución nueva conserva lo anterior y ejecuta este paso y lo que sigue</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation>Copiar toda la lista</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No run in sight. Run this workflow to see its data here.</source>
        <translation>No se muestra ninguna ejecución. Ejecute este flujo de trabajo para ver aquí sus datos.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>No error.</source>
        <translation>Ningún error.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Esto no es JSON: %1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RunStrip</name>
    <message>
        <source>Run in sight</source>
        <translation>Ejecución mostrada</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Cancelar ejecución</translation>
    </message>
    <message>
        <source>Cancel run (Ctrl+.)</source>
        <translation>Cancelar ejecución (Ctrl+.)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the run&apos;s details</source>
        <translation>Abrir los detalles de la ejecución</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Back to the design; the run goes on</source>
        <translation>Volver al diseño; la ejecución continúa</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>The run could not start</source>
        <translation>No se pudo iniciar la ejecución</translation>
    </message>
    <message>
        <source>%1 · starting</source>
        <translation>%1 · iniciando</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 steps · %5</source>
        <translation>%1 · %2 · %3 de %4 pasos · %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n more approval(s) wait.</source>
        <translation>
            <numerusform>Espera %n aprobación más.</numerusform>
            <numerusform>Esperan %n aprobaciones más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaEditor</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 como JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Mostrar más (queda %n)</numerusform>
            <numerusform>Mostrar más (quedan %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every field a name.</source>
        <translation>Dé un nombre a cada campo.</translation>
    </message>
    <message>
        <source>There are two fields named %1.</source>
        <translation>Hay dos campos llamados %1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>JSON, such as [1, 2]</source>
        <translation>JSON, por ejemplo [1, 2]</translation>
    </message>
    <message>
        <source>JSON, such as {&quot;a&quot;: 1}</source>
        <translation>JSON, por ejemplo {&quot;a&quot;: 1}</translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaForm</name>
    <message>
        <source>This %1.</source>
        <translation>Este valor: %1.</translation>
    </message>
    <message>
        <source>The input %1.</source>
        <translation>La entrada: %1.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>Fill in: %1.</source>
        <translation>Rellene: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SectionHead</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StartForm</name>
    <message>
        <source>Input as JSON</source>
        <translation>Entrada como JSON</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecutar %1</translation>
    </message>
    <message>
        <source>Simulate %1</source>
        <translation>Simular %1</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>The input must be a JSON object.</source>
        <translation>La entrada debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Esto no es JSON: %1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepButton</name>
    <message>
        <source>Choose a step</source>
        <translation>Elegir un paso</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepChooser</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepMenu</name>
    <message>
        <source>Find a step</source>
        <translation>Buscar un paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>There is no other step here.</source>
        <translation>Aquí no hay ningún otro paso.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepPalette</name>
    <message>
        <source>Find a step</source>
        <translation>Buscar un paso</translation>
    </message>
    <message>
        <source>Step types</source>
        <translation>Tipos de paso</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepSearch</name>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Buscar un paso</translation>
    </message>
    <message>
        <source>Step types</source>
        <translation>Tipos de paso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepTrial</name>
    <message>
        <source>Use the step&apos;s pinned result</source>
        <translation>Usar el resultado fijado del paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Try this step</source>
        <translation>Probar este paso</translation>
    </message>
    <message>
        <source>Input as JSON</source>
        <translation>Entrada como JSON</translation>
    </message>
    <message>
        <source>Empty: what the input mapping gives</source>
        <translation>Vacío: lo que da la asignación de entrada</translation>
    </message>
    <message>
        <source>This step has no pinned result.</source>
        <translation>Este paso no tiene ningún resultado fijado.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation>Ejecutar este paso</translation>
    </message>
    <message>
        <source>Stop the attempt</source>
        <translation>Detener el intento</translation>
    </message>
    <message>
        <source>One attempt for real; no run is recorded</source>
        <translation>Un intento real; no se registra ninguna ejecución</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Esto no es JSON: %1.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En curso.</translation>
    </message>
    <message>
        <source>This step waits for people or events. Run the workflow to see it go on.</source>
        <translation>Este paso espera a personas o eventos. Ejecute el flujo de trabajo para ver cómo continúa.</translation>
    </message>
    <message>
        <source>%1 in %2. Nothing was recorded.</source>
        <translation>%1 en %2. No se registró nada.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepsEditor</name>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TabStrip</name>
    <message>
        <source>Open tabs</source>
        <translation>Pestañas abiertas</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Nuevo flujo de trabajo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modificado</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateCardDelegate</name>
    <message>
        <source>Use template</source>
        <translation>Usar plantilla</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateGallery</name>
    <message>
        <source>Start from a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Search templates (%1)</source>
        <translation>Buscar plantillas (%1)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Sin coincidencias.</translation>
    </message>
    <message>
        <source>The templates could not be read. Install Millrace again or retry.</source>
        <translation>No se pudieron leer las plantillas. Vuelva a instalar Millrace o reinténtelo.</translation>
    </message>
    <message>
        <source>The templates that come with Millrace appear here.</source>
        <translation>Aquí aparecen las plantillas incluidas con Millrace.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateModel</name>
    <message>
        <source>%1
Patterns: %2</source>
        <translation>%1
Patrones: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n step(s)</source>
        <translation>
            <numerusform>%1, %2, %n paso</numerusform>
            <numerusform>%1, %2, %n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TextCompare</name>
    <message>
        <source>Value before</source>
        <translation>Valor anterior</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation>Valor posterior</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TitleEditor</name>
    <message>
        <source>Name of the step</source>
        <translation>Nombre del paso</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ValueTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ValueView</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 como JSON</translation>
    </message>
    <message>
        <source>Show it as JSON</source>
        <translation>Mostrarlo como JSON</translation>
    </message>
    <message>
        <source>Copy what is selected, or everything, as JSON (Ctrl+C)</source>
        <translation>Copiar como JSON lo seleccionado, o todo (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::VariableModel</name>
    <message>
        <source>%1 written, %2 read</source>
        <translation>Escrituras: %1, lecturas: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::VariablePanel</name>
    <message>
        <source>Data of the workflow</source>
        <translation>Datos del flujo de trabajo</translation>
    </message>
    <message>
        <source>Find data</source>
        <translation>Buscar datos</translation>
    </message>
    <message>
        <source>Where it is written and read</source>
        <translation>Dónde se escribe y se lee</translation>
    </message>
    <message>
        <source>No data yet. Inputs, variables and results of steps show here.</source>
        <translation>Aún no hay datos. Aquí se muestran las entradas, las variables y los resultados de los pasos.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1: nadie</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n lugar</numerusform>
            <numerusform>%1: %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::VersionChoice</name>
    <message>
        <source>Comparing with the latest version…</source>
        <translation>Comparando con la última versión…</translation>
    </message>
    <message>
        <source>This is the first version: %1.</source>
        <translation>Esta es la primera versión: %1.</translation>
    </message>
    <message>
        <source>%1 – patch: words, limits, layout</source>
        <translation>%1 – parche: textos, límites, disposición</translation>
    </message>
    <message>
        <source>%1 – minor: it does something else or more</source>
        <translation>%1 – menor: hace algo distinto o algo más</translation>
    </message>
    <message>
        <source>%1 – major: its inputs or outputs no longer fit</source>
        <translation>%1 – mayor: sus entradas o salidas ya no son compatibles</translation>
    </message>
    <message>
        <source>%1 – as the workflow says</source>
        <translation>%1 – según el flujo de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::WelcomePage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Welcome to Millrace</source>
        <translation>Le damos la bienvenida a Millrace</translation>
    </message>
    <message>
        <source>Draw a workflow, run it on this computer, and export it when it is ready for a server.</source>
        <translation>Dibuje un flujo de trabajo, ejecútelo en este equipo y expórtelo cuando esté listo para un servidor.</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Nuevo flujo de trabajo</translation>
    </message>
    <message>
        <source>Open a workflow…</source>
        <translation>Abrir un flujo de trabajo…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Workflows that you open appear here.</source>
        <translation>Aquí aparecen los flujos de trabajo que abra.</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>Mostrar esta página al iniciar</translation>
    </message>
</context>
</TS>
