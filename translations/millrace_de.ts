<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>CanvasCommands</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste with its connections</source>
        <translation>Mit Verbindungen einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Löschen und neu verbinden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add a step after</source>
        <translation>Folgeschritt hinzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Next connection</source>
        <translation>Nächste Verbindung</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Group as a sequence</source>
        <translation>Als Sequenz gruppieren</translation>
    </message>
    <message>
        <source>Group in parallel</source>
        <translation>Parallel gruppieren</translation>
    </message>
    <message>
        <source>Group in a loop</source>
        <translation>In Schleife gruppieren</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Extract as a sub-workflow…</source>
        <translation>Als Teil-Workflow herauslösen…</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Collapse all containers</source>
        <translation>Alle Container einklappen</translation>
    </message>
    <message>
        <source>Expand all containers</source>
        <translation>Alle Container ausklappen</translation>
    </message>
    <message>
        <source>Pin or unpin its place</source>
        <translation>Position fixieren oder lösen</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>Align left borders</source>
        <translation>Linksbündig ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Horizontal zentrieren</translation>
    </message>
    <message>
        <source>Align right borders</source>
        <translation>Rechtsbündig ausrichten</translation>
    </message>
    <message>
        <source>Align upper borders</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Vertikal zentrieren</translation>
    </message>
    <message>
        <source>Align lower borders</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Align to the grid</source>
        <translation>Am Raster ausrichten</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Vertikal verteilen</translation>
    </message>
    <message>
        <source>Lay out all</source>
        <translation>Alles anordnen</translation>
    </message>
    <message>
        <source>Lay out the selection</source>
        <translation>Auswahl anordnen</translation>
    </message>
    <message>
        <source>Select what comes after</source>
        <translation>Nachfolgende auswählen</translation>
    </message>
    <message>
        <source>Select what comes before</source>
        <translation>Vorausgehende auswählen</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>Eigenschaften öffnen</translation>
    </message>
    <message>
        <source>Open the container</source>
        <translation>Container öffnen</translation>
    </message>
    <message>
        <source>Leave the container</source>
        <translation>Container verlassen</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Schritt suchen</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%1 · %n step(s)</source>
        <translation>
            <numerusform>%1 · %n Schritt</numerusform>
            <numerusform>%1 · %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Rückabwicklung</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Bei Fehler</translation>
    </message>
    <message>
        <source>Runs only on failure</source>
        <translation>Läuft nur bei Fehler</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>Always the same</source>
        <translation>Gleichbleibend</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Mindestens einmal</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>Höchstens einmal</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehlschlagen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Put null in its place</source>
        <translation>Durch null ersetzen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Take the first match</source>
        <translation>Ersten Treffer nehmen</translation>
    </message>
    <message>
        <source>Take every match</source>
        <translation>Alle Treffer nehmen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>ConnectTool</name>
    <message>
        <source>Connect steps</source>
        <translation>Schritte verbinden</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>The step is not there any more</source>
        <translation>Der Schritt ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>A step cannot wait for itself</source>
        <translation>Ein Schritt kann nicht auf sich selbst warten</translation>
    </message>
    <message>
        <source>Only steps of the same container can be connected</source>
        <translation>Nur Schritte desselben Containers können verbunden werden</translation>
    </message>
    <message>
        <source>These steps are connected already</source>
        <translation>Diese Schritte sind bereits verbunden</translation>
    </message>
    <message>
        <source>That would make a circle: use a loop</source>
        <translation>Das ergäbe einen Kreis: Verwenden Sie eine Schleife</translation>
    </message>
    <message>
        <source>The order of a sequence is the order of its steps: move a step instead</source>
        <translation>Die Schritte einer Sequenz folgen ihrer Reihenfolge: Verschieben Sie stattdessen einen Schritt</translation>
    </message>
    <message>
        <source>Nothing can stand between a step and its recovery</source>
        <translation>Zwischen einem Schritt und seiner Fehlerbehandlung kann nichts stehen</translation>
    </message>
    <message>
        <source>Only a step without connections can be put on one</source>
        <translation>Nur ein Schritt ohne Verbindungen kann in eine eingefügt werden</translation>
    </message>
</context>
<context>
    <name>CopiedSteps</name>
    <message>
        <source>The clipboard holds more than 16 MiB. Copy fewer steps at once.</source>
        <translation>Die Zwischenablage enthält mehr als 16 MiB. Kopieren Sie weniger Schritte auf einmal.</translation>
    </message>
    <message>
        <source>These steps come from a newer Millrace. Update this one to paste them.</source>
        <translation>Diese Schritte stammen aus einer neueren Version von Millrace. Aktualisieren Sie Millrace, um sie einzufügen.</translation>
    </message>
    <message>
        <source>The clipboard holds no steps. Copy steps on a canvas, or the text of a workflow.</source>
        <translation>Die Zwischenablage enthält keine Schritte. Kopieren Sie Schritte von einer Arbeitsfläche oder den Text eines Workflows.</translation>
    </message>
    <message>
        <source>The steps in the clipboard are damaged: %1</source>
        <translation>Die Schritte in der Zwischenablage sind beschädigt: %1</translation>
    </message>
    <message>
        <source>The clipboard holds no steps.</source>
        <translation>Die Zwischenablage enthält keine Schritte.</translation>
    </message>
    <message>
        <source>The clipboard holds more than 10,000 steps.</source>
        <translation>Die Zwischenablage enthält mehr als 10.000 Schritte.</translation>
    </message>
    <message>
        <source>Two steps in the clipboard have the same id.</source>
        <translation>Zwei Schritte in der Zwischenablage haben dieselbe ID.</translation>
    </message>
    <message>
        <source>The container is not there any more.</source>
        <translation>Der Container ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Containers would be nested too deep.</source>
        <translation>Die Container wären zu tief verschachtelt.</translation>
    </message>
</context>
<context>
    <name>DataKind</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Written by steps</source>
        <translation>Von Schritten geschrieben</translation>
    </message>
    <message>
        <source>Output of a step</source>
        <translation>Ausgabe eines Schritts</translation>
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
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Platz in der Reihenfolge</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>DropTool</name>
    <message>
        <source>A worker stands in an orchestrator only</source>
        <translation>Ein Worker kann nur in einem Orchestrator stehen</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>wk</source>
        <translation>Wo</translation>
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
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Element hinzufügen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Eingabe hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>Ausgabe hinzufügen</translation>
    </message>
    <message>
        <source>Path in the result, such as result.id</source>
        <translation>Pfad im Ergebnis, zum Beispiel result.id</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
</context>
<context>
    <name>Extraction</name>
    <message>
        <source>“%1” reads over the border in a way that cannot be passed on. Write it like steps.name.output.</source>
        <translation>„%1“ liest so über die Grenze hinweg, dass es nicht weitergegeben werden kann. Schreiben Sie es wie steps.name.output.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>This must be a number.</source>
        <translation>Dies muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Dies muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a time, such as 20 s, 5 min or 1 h 30 min.</source>
        <translation>Dies muss eine Zeit sein, zum Beispiel 20 s, 5 min oder 1 h 30 min.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>The workflow has no steps to draw.</source>
        <translation>Der Workflow hat keine Schritte zum Zeichnen.</translation>
    </message>
    <message>
        <source>Add a step first.</source>
        <translation>Fügen Sie zuerst einen Schritt hinzu.</translation>
    </message>
    <message>
        <source>A picture can be 0.1 to 8 times as large.</source>
        <translation>Ein Bild kann auf das 0,1- bis 8-Fache skaliert werden.</translation>
    </message>
    <message>
        <source>The picture would have %1 by %2 pixels.</source>
        <translation>Das Bild hätte %1 mal %2 Pixel.</translation>
    </message>
    <message>
        <source>Choose a smaller scale, or export SVG or PDF.</source>
        <translation>Wählen Sie einen kleineren Maßstab oder exportieren Sie SVG oder PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>Für das Bild ist nicht genug Arbeitsspeicher vorhanden.</translation>
    </message>
    <message>
        <source>%1 cannot print.</source>
        <translation>%1 kann nicht drucken.</translation>
    </message>
    <message>
        <source>Choose another printer, or export a PDF.</source>
        <translation>Wählen Sie einen anderen Drucker oder exportieren Sie ein PDF.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Select the steps first.</source>
        <translation>Wählen Sie zuerst die Schritte aus.</translation>
    </message>
    <message>
        <source>The selected steps are in different containers. Select steps that stand side by side.</source>
        <translation>Die ausgewählten Schritte liegen in verschiedenen Containern. Wählen Sie Schritte desselben Containers aus.</translation>
    </message>
    <message>
        <source>“%1” comes between the selected steps. Select it too.</source>
        <translation>„%1“ liegt zwischen den ausgewählten Schritten. Wählen Sie ihn mit aus.</translation>
    </message>
    <message>
        <source>A route of “%1” leads to “%2”. Select both, or neither.</source>
        <translation>Ein Weg von „%1“ führt zu „%2“. Wählen Sie beide oder keinen von beiden aus.</translation>
    </message>
    <message>
        <source>Select a container with steps in it.</source>
        <translation>Wählen Sie einen Container aus, der Schritte enthält.</translation>
    </message>
    <message>
        <source>A route leads to this container, and it begins with several steps at once. Let the route lead to one of them first.</source>
        <translation>Zu diesem Container führt ein Weg, und er beginnt mit mehreren Schritten zugleich. Lassen Sie den Weg zuerst zu einem davon führen.</translation>
    </message>
</context>
<context>
    <name>InspectorFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>After these steps</source>
        <translation>Nach diesen Schritten</translation>
    </message>
    <message>
        <source>How many must complete</source>
        <translation>Wie viele fertig sein müssen</translation>
    </message>
    <message>
        <source>Only if all of these hold</source>
        <translation>Nur wenn all dies zutrifft</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>The longest that one attempt may take.</source>
        <translation>So lange darf ein Versuch höchstens dauern.</translation>
    </message>
    <message>
        <source>Must start within</source>
        <translation>Start spätestens nach</translation>
    </message>
    <message>
        <source>Sign of life every</source>
        <translation>Lebenszeichen alle</translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation>Der Lauf geht weiter, wenn dieser Schritt fehlschlägt</translation>
    </message>
    <message>
        <source>Steps that handle the error</source>
        <translation>Schritte, die den Fehler behandeln</translation>
    </message>
    <message>
        <source>Steps that undo it on a rollback</source>
        <translation>Schritte, die ihn rückabwickeln</translation>
    </message>
    <message>
        <source>Reuse results: key</source>
        <translation>Wiederverwendung: Schlüssel</translation>
    </message>
    <message>
        <source>Reuse them for</source>
        <translation>Wiederverwendbar für</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>0 to 9, among steps that wait for the same resource.</source>
        <translation>0 bis 9, unter Schritten, die auf dieselbe Ressource warten.</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>Nach einem Absturz</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>Skill that an agent must have</source>
        <translation>Fähigkeit, die ein Agent braucht</translation>
    </message>
    <message>
        <source>What the input must look like</source>
        <translation>Wie die Eingabe aussehen muss</translation>
    </message>
    <message>
        <source>Count it in the metrics</source>
        <translation>In den Metriken zählen</translation>
    </message>
    <message>
        <source>Metrics of its own (JSON)</source>
        <translation>Eigene Metriken (JSON)</translation>
    </message>
    <message>
        <source>Result for tests and simulation (JSON)</source>
        <translation>Ergebnis für Tests und Simulation (JSON)</translation>
    </message>
    <message>
        <source>Classes of errors: timeout, network, rate_limited, validation, expression, permission, not_found, agent, process, rejected, interrupted, circuit_open.</source>
        <translation>Fehlerklassen: timeout, network, rate_limited, validation, expression, permission, not_found, agent, process, rejected, interrupted, circuit_open.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Wait before retry</source>
        <translation>Wartezeit dazwischen</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Erste Wartezeit</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Times longer each time</source>
        <translation>Faktor je Wiederholung</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Jitter (share, 0 to 1)</source>
        <translation>Streuung (Anteil, 0 bis 1)</translation>
    </message>
    <message>
        <source>Retry only after</source>
        <translation>Nur wiederholen nach</translation>
    </message>
    <message>
        <source>Never retry after</source>
        <translation>Nie wiederholen nach</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Input mapping</source>
        <translation>Eingabezuordnung</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Wann er läuft</translation>
    </message>
    <message>
        <source>Retry and timeout</source>
        <translation>Wiederholung und Zeitlimit</translation>
    </message>
    <message>
        <source>Output mapping</source>
        <translation>Ausgabezuordnung</translation>
    </message>
    <message>
        <source>Path in the result, and where it goes in the workflow&apos;s data</source>
        <translation>Pfad im Ergebnis und Ziel in den Daten des Workflows</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Bei Fehler</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Anything else goes to</source>
        <translation>Alles andere führt zu</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Wohin es führt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Folder it begins in</source>
        <translation>Startordner</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Read its output as</source>
        <translation>Ausgabe lesen als</translation>
    </message>
    <message>
        <source>Exit codes that are success</source>
        <translation>Exit-Codes bei Erfolg</translation>
    </message>
    <message>
        <source>Most output (bytes)</source>
        <translation>Größte Ausgabe (Byte)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Statuses that are success</source>
        <translation>Statuscodes bei Erfolg</translation>
    </message>
    <message>
        <source>Read the answer as</source>
        <translation>Antwort lesen als</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>With all that a folder holds</source>
        <translation>Mit dem ganzen Ordnerinhalt</translation>
    </message>
    <message>
        <source>Nothing there counts as done</source>
        <translation>Nicht Vorhandenes gilt als erledigt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Votes needed</source>
        <translation>Nötige Stimmen</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Fällig in</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>Erinnern nach</translation>
    </message>
    <message>
        <source>When it is overdue</source>
        <translation>Bei Überfälligkeit</translation>
    </message>
    <message>
        <source>The outcome that is taken when the due time has come.</source>
        <translation>Die Entscheidung, die bei Fälligkeit getroffen wird.</translation>
    </message>
    <message>
        <source>Then ask these people</source>
        <translation>Dann diese Personen fragen</translation>
    </message>
    <message>
        <source>Then ask these roles</source>
        <translation>Dann diese Rollen fragen</translation>
    </message>
    <message>
        <source>Not by who started the run</source>
        <translation>Nicht durch die startende Person</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Each name is shown with what its expression gives.</source>
        <translation>Zu jedem Namen wird angezeigt, was sein Ausdruck ergibt.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who may decide; anyone where nobody is named.</source>
        <translation>Wer entscheiden darf; alle, wenn niemand genannt ist.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>The buttons; approve and reject where none are named.</source>
        <translation>Die Schaltflächen; Freigeben und Ablehnen, wenn keine genannt sind.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Eine Zeit lang</translation>
    </message>
    <message>
        <source>One of the three: a time, a moment, or an event.</source>
        <translation>Eines der drei: eine Dauer, ein Zeitpunkt oder ein Ereignis.</translation>
    </message>
    <message>
        <source>Until a moment</source>
        <translation>Bis zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>A date such as 2026-12-24T18:00:00Z, or milliseconds since 1970.</source>
        <translation>Ein Datum wie 2026-12-24T18:00:00Z oder Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>For an event</source>
        <translation>Auf ein Ereignis</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>For each of</source>
        <translation>Für jedes aus</translation>
    </message>
    <message>
        <source>A list; inside the loop it is item and index.</source>
        <translation>Eine Liste; in der Schleife stehen item und index bereit.</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Solange</translation>
    </message>
    <message>
        <source>After the last allowed round</source>
        <translation>Nach der letzten erlaubten Runde</translation>
    </message>
    <message>
        <source>When an item fails</source>
        <translation>Wenn ein Element fehlschlägt</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>When several routes match</source>
        <translation>Wenn mehrere Wege passen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Most rounds</source>
        <translation>Runden höchstens</translation>
    </message>
    <message>
        <source>Share that must succeed</source>
        <translation>Anteil, der gelingen muss</translation>
    </message>
    <message>
        <source>Bring the results together</source>
        <translation>Ergebnisse zusammenführen</translation>
    </message>
    <message>
        <source>collect, merge, vote, or an expression of results.</source>
        <translation>collect, merge, vote oder ein Ausdruck mit results.</translation>
    </message>
    <message>
        <source>or id</source>
        <translation>oder ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Zurück zu</translation>
    </message>
    <message>
        <source>What completed after it is compensated.</source>
        <translation>Was danach fertig wurde, wird ausgeglichen.</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>The container is not there any more.</source>
        <translation>Der Container ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>A step cannot be put into itself.</source>
        <translation>Ein Schritt kann nicht in sich selbst liegen.</translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>%n Schritt verschieben</numerusform>
            <numerusform>%n Schritte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation>Schritt einfügen</translation>
    </message>
</context>
<context>
    <name>NoteTool</name>
    <message>
        <source>Resize a note</source>
        <translation>Notizgröße ändern</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Notiz verschieben</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Connections decide the order here. Connect the step to others instead.</source>
        <translation>Hier bestimmen Verbindungen die Reihenfolge. Verbinden Sie den Schritt stattdessen mit anderen.</translation>
    </message>
    <message>
        <source>The step is the first already.</source>
        <translation>Der Schritt ist schon der erste.</translation>
    </message>
    <message>
        <source>The step is the last already.</source>
        <translation>Der Schritt ist schon der letzte.</translation>
    </message>
    <message>
        <source>There is no container just before this step.</source>
        <translation>Direkt vor diesem Schritt steht kein Container.</translation>
    </message>
    <message>
        <source>The step is in no container.</source>
        <translation>Der Schritt liegt in keinem Container.</translation>
    </message>
    <message>
        <source>The step is not there any more.</source>
        <translation>Der Schritt ist nicht mehr vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n step(s)</source>
        <translation>
            <numerusform>%1 mit %n Schritt</numerusform>
            <numerusform>%1 mit %n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4, runs only when %5 fails or is undone</source>
        <translation>%1, %2, Schritt %3 von %4, läuft nur, wenn %5 fehlschlägt oder rückabgewickelt wird</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4</source>
        <translation>%1, %2, Schritt %3 von %4</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4, goes to %5</source>
        <translation>%1, %2, Schritt %3 von %4, führt zu %5</translation>
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
        <translation>Es wird auf einen Schritt verwiesen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>There is no step “%2”.</source>
        <translation>Es gibt keinen Schritt „%2“.</translation>
    </message>
    <message>
        <source>Choose another step or remove the mention.</source>
        <translation>Wählen Sie einen anderen Schritt oder entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>The step names itself.</source>
        <translation>Der Schritt verweist auf sich selbst.</translation>
    </message>
    <message>
        <source>A repetition is a loop step.</source>
        <translation>Für Wiederholungen dient eine Schleife.</translation>
    </message>
    <message>
        <source>A connection would leave its container.</source>
        <translation>Eine Verbindung würde ihren Container verlassen.</translation>
    </message>
    <message>
        <source>“%2” is in another container.</source>
        <translation>„%2“ liegt in einem anderen Container.</translation>
    </message>
    <message>
        <source>Connect the container as a whole.</source>
        <translation>Verbinden Sie den Container als Ganzes.</translation>
    </message>
    <message>
        <source>A step that only handles errors or undoes another cannot be part of the flow.</source>
        <translation>Ein Schritt, der nur Fehler behandelt oder einen anderen rückabwickelt, kann nicht Teil des Ablaufs sein.</translation>
    </message>
    <message>
        <source>Use two steps, one for each purpose.</source>
        <translation>Verwenden Sie zwei Schritte, für jeden Zweck einen.</translation>
    </message>
    <message>
        <source>The same step is waited for twice.</source>
        <translation>Auf denselben Schritt wird zweimal gewartet.</translation>
    </message>
    <message>
        <source>“%2” is waited for twice.</source>
        <translation>Auf „%2“ wird zweimal gewartet.</translation>
    </message>
    <message>
        <source>The rollback point may not be reached yet.</source>
        <translation>Der Rückkehrpunkt ist womöglich noch nicht erreicht.</translation>
    </message>
    <message>
        <source>“%2” may not be completed when the run comes here.</source>
        <translation>„%2“ ist womöglich nicht fertig, wenn der Lauf hier ankommt.</translation>
    </message>
    <message>
        <source>The step handles or undoes itself by way of others.</source>
        <translation>Der Schritt dient über andere seiner eigenen Fehlerbehandlung oder Rückabwicklung.</translation>
    </message>
    <message>
        <source>Take one of the handlers away.</source>
        <translation>Entfernen Sie eine der Fehlerbehandlungen.</translation>
    </message>
    <message>
        <source>These steps wait for each other.</source>
        <translation>Diese Schritte warten aufeinander.</translation>
    </message>
    <message>
        <source>Remove one of the connections; a repetition is a loop step.</source>
        <translation>Entfernen Sie eine der Verbindungen; für Wiederholungen dient eine Schleife.</translation>
    </message>
    <message>
        <source>No run ever comes here.</source>
        <translation>Kein Lauf kommt jemals hierher.</translation>
    </message>
    <message>
        <source>It waits only for steps that are never started.</source>
        <translation>Er wartet nur auf Schritte, die nie gestartet werden.</translation>
    </message>
    <message>
        <source>Not as many connections lead here as must complete.</source>
        <translation>Hierher führen weniger Verbindungen, als fertig sein müssen.</translation>
    </message>
    <message>
        <source>The step would always be skipped.</source>
        <translation>Der Schritt würde immer übersprungen.</translation>
    </message>
    <message>
        <source>The step has no id that expressions can use.</source>
        <translation>Der Schritt hat keine ID, die Ausdrücke verwenden können.</translation>
    </message>
    <message>
        <source>“%2” cannot be used as an id.</source>
        <translation>„%2“ kann nicht als ID verwendet werden.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>More than one step has this id.</source>
        <translation>Mehrere Schritte haben diese ID.</translation>
    </message>
    <message>
        <source>More than one step has the id “%2”.</source>
        <translation>Mehrere Schritte haben die ID „%2“.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Geben Sie einem von ihnen eine andere ID.</translation>
    </message>
    <message>
        <source>The step has no type.</source>
        <translation>Der Schritt hat keine Art.</translation>
    </message>
    <message>
        <source>This version has no steps of type “%2”.</source>
        <translation>Diese Version kennt keine Schritte der Art „%2“.</translation>
    </message>
    <message>
        <source>The action has no kind.</source>
        <translation>Die Aktion hat keine Art.</translation>
    </message>
    <message>
        <source>This version has no actions of kind “%2”.</source>
        <translation>Diese Version kennt keine Aktionen der Art „%2“.</translation>
    </message>
    <message>
        <source>A step of this type cannot hold other steps.</source>
        <translation>Ein Schritt dieser Art kann keine anderen Schritte enthalten.</translation>
    </message>
    <message>
        <source>Put them into a sequence or a parallel step.</source>
        <translation>Legen Sie sie in eine Sequenz oder einen Parallelschritt.</translation>
    </message>
    <message>
        <source>The container is empty.</source>
        <translation>Der Container ist leer.</translation>
    </message>
    <message>
        <source>Add a step to it.</source>
        <translation>Fügen Sie ihm einen Schritt hinzu.</translation>
    </message>
    <message>
        <source>The workflow runs itself.</source>
        <translation>Der Workflow ruft sich selbst auf.</translation>
    </message>
    <message>
        <source>Make sure that a condition ends it.</source>
        <translation>Sorgen Sie dafür, dass eine Bedingung das beendet.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind.</source>
        <translation>„%1“ hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>„%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>“%1” has a value that is not among its choices.</source>
        <translation>„%1“ hat einen Wert, der nicht zur Auswahl steht.</translation>
    </message>
    <message>
        <source>“%2” is not among the choices of “%1”.</source>
        <translation>„%2“ steht bei „%1“ nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>This approval has no such outcome.</source>
        <translation>Diese Freigabe hat keine solche Entscheidung.</translation>
    </message>
    <message>
        <source>This approval has no outcome “%2”.</source>
        <translation>Diese Freigabe hat keine Entscheidung „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no setting of this step and means nothing.</source>
        <translation>„%1“ ist keine Einstellung dieses Schritts und hat keine Wirkung.</translation>
    </message>
    <message>
        <source>No step can fail in this way.</source>
        <translation>Auf diese Weise kann kein Schritt fehlschlagen.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>„%1“ hat hier keine Wirkung.</translation>
    </message>
    <message>
        <source>“%1” is outside its range.</source>
        <translation>„%1“ liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>“%1” is outside its range: %2.</source>
        <translation>„%1“ liegt außerhalb des zulässigen Bereichs: %2.</translation>
    </message>
    <message>
        <source>“%1” contradicts another setting and never counts.</source>
        <translation>„%1“ widerspricht einer anderen Einstellung und gilt nie.</translation>
    </message>
    <message>
        <source>A loop needs a list or a condition, and only one of them.</source>
        <translation>Eine Schleife braucht eine Liste oder eine Bedingung, und zwar nur eines davon.</translation>
    </message>
    <message>
        <source>A wait needs a duration, a time or an event, and only one of them.</source>
        <translation>Ein Warten braucht eine Dauer, einen Zeitpunkt oder ein Ereignis, und zwar nur eines davon.</translation>
    </message>
    <message>
        <source>The outcomes must be a list of different names.</source>
        <translation>Die Entscheidungen müssen eine Liste verschiedener Namen sein.</translation>
    </message>
    <message>
        <source>An output is mapped to a place that workflow data do not have.</source>
        <translation>Eine Ausgabe ist einer Stelle zugeordnet, die es in den Daten des Workflows nicht gibt.</translation>
    </message>
    <message>
        <source>Write names with dots between them.</source>
        <translation>Schreiben Sie Namen mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>“%1” is no JSON Schema.</source>
        <translation>„%1“ ist kein JSON-Schema.</translation>
    </message>
    <message>
        <source>The sub-workflow must be named by id or by file.</source>
        <translation>Der Teil-Workflow muss mit ID oder Datei angegeben werden.</translation>
    </message>
    <message>
        <source>The version is not of the form 1.2.3.</source>
        <translation>Die Version hat nicht die Form 1.2.3.</translation>
    </message>
    <message>
        <source>The version “%2” is not of the form 1.2.3.</source>
        <translation>Die Version „%2“ hat nicht die Form 1.2.3.</translation>
    </message>
    <message>
        <source>More people must decide than may decide.</source>
        <translation>Es müssen mehr Personen entscheiden, als entscheiden dürfen.</translation>
    </message>
    <message>
        <source>Several steps write the same data, and their order is not fixed.</source>
        <translation>Mehrere Schritte schreiben dieselben Daten, und ihre Reihenfolge steht nicht fest.</translation>
    </message>
    <message>
        <source>Let one wait for the other, or write to different places.</source>
        <translation>Lassen Sie einen auf den anderen warten oder schreiben Sie an verschiedene Stellen.</translation>
    </message>
    <message>
        <source>The expression in “%1” cannot be read.</source>
        <translation>Der Ausdruck in „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The expression cannot be read: %2</source>
        <translation>Der Ausdruck ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a name that does not exist.</source>
        <translation>Der Ausdruck in „%1“ verwendet einen Namen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step that does not exist.</source>
        <translation>Der Ausdruck in „%1“ verwendet einen Schritt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step inside a loop, which is not seen from here.</source>
        <translation>Der Ausdruck in „%1“ verwendet einen Schritt in einer Schleife, der von hier nicht sichtbar ist.</translation>
    </message>
    <message>
        <source>Use the output of the loop.</source>
        <translation>Verwenden Sie die Ausgabe der Schleife.</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step that may not be settled yet.</source>
        <translation>Der Ausdruck in „%1“ verwendet einen Schritt, der womöglich noch nicht beendet ist.</translation>
    </message>
    <message>
        <source>Let the step wait for it.</source>
        <translation>Lassen Sie den Schritt auf ihn warten.</translation>
    </message>
    <message>
        <source>The workflow has no name.</source>
        <translation>Der Workflow hat keinen Namen.</translation>
    </message>
    <message>
        <source>The workflow has no steps.</source>
        <translation>Der Workflow hat keine Schritte.</translation>
    </message>
    <message>
        <source>Add one from the palette.</source>
        <translation>Fügen Sie einen aus der Palette hinzu.</translation>
    </message>
    <message>
        <source>The workflow&apos;s id is no UUID.</source>
        <translation>Die ID des Workflows ist keine UUID.</translation>
    </message>
    <message>
        <source>Containers are nested too deep.</source>
        <translation>Container sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Put inner parts into workflows of their own.</source>
        <translation>Lagern Sie innere Teile in eigene Workflows aus.</translation>
    </message>
    <message>
        <source>“%1” has a classification that does not exist.</source>
        <translation>„%1“ hat eine Einstufung, die es nicht gibt.</translation>
    </message>
    <message>
        <source>There is no classification “%2”.</source>
        <translation>Es gibt keine Einstufung „%2“.</translation>
    </message>
    <message>
        <source>There is no such compliance pack.</source>
        <translation>Ein solches Compliance-Paket gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no compliance pack “%2”.</source>
        <translation>Es gibt kein Compliance-Paket „%2“.</translation>
    </message>
    <message>
        <source>A trigger has no type.</source>
        <translation>Ein Auslöser hat keine Art.</translation>
    </message>
    <message>
        <source>There are no triggers of type “%2”.</source>
        <translation>Es gibt keine Auslöser der Art „%2“.</translation>
    </message>
    <message>
        <source>A trigger lacks “%1”.</source>
        <translation>Einem Auslöser fehlt „%1“.</translation>
    </message>
    <message>
        <source>The times of a schedule cannot be read.</source>
        <translation>Die Zeiten eines Zeitplans sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The times of a schedule cannot be read: %2</source>
        <translation>Die Zeiten eines Zeitplans sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Eine solche Zeitzone gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no time zone “%2”.</source>
        <translation>Es gibt keine Zeitzone „%2“.</translation>
    </message>
    <message>
        <source>Write a name like Europe/Berlin or UTC.</source>
        <translation>Schreiben Sie einen Namen wie Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>A test has no name.</source>
        <translation>Ein Test hat keinen Namen.</translation>
    </message>
    <message>
        <source>Two tests have the same name.</source>
        <translation>Zwei Tests haben denselben Namen.</translation>
    </message>
    <message>
        <source>Two tests are called “%2”.</source>
        <translation>Zwei Tests heißen „%2“.</translation>
    </message>
    <message>
        <source>A test names a step that does not exist.</source>
        <translation>Ein Test verweist auf einen Schritt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>A test expects an end that no run has.</source>
        <translation>Ein Test erwartet ein Ende, das kein Lauf hat.</translation>
    </message>
    <message>
        <source>A test decides for an outcome that the approval lacks.</source>
        <translation>Ein Test trifft eine Entscheidung, die es bei der Freigabe nicht gibt.</translation>
    </message>
    <message>
        <source>A test decides for “%2”, an outcome that the approval lacks.</source>
        <translation>Ein Test trifft die Entscheidung „%2“, die es bei der Freigabe nicht gibt.</translation>
    </message>
    <message>
        <source>A test decides at a step that asks nobody.</source>
        <translation>Ein Test entscheidet bei einem Schritt, der niemanden fragt.</translation>
    </message>
    <message>
        <source>“%1” is not written as the format asks.</source>
        <translation>„%1“ ist nicht formatgerecht geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is not known and means nothing.</source>
        <translation>„%1“ ist unbekannt und hat keine Wirkung.</translation>
    </message>
    <message>
        <source>It is kept in the file.</source>
        <translation>Es bleibt in der Datei erhalten.</translation>
    </message>
    <message>
        <source>“%1” has an old name.</source>
        <translation>„%1“ hat einen alten Namen.</translation>
    </message>
    <message>
        <source>It is saved under its new name.</source>
        <translation>Es wird unter seinem neuen Namen gespeichert.</translation>
    </message>
    <message>
        <source>“%1” stands twice, under an old and a new name.</source>
        <translation>„%1“ kommt doppelt vor, unter altem und neuem Namen.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Millrace.</source>
        <translation>Die Datei stammt aus einer neueren Version von Millrace.</translation>
    </message>
    <message>
        <source>The file has a format that is not known.</source>
        <translation>Die Datei hat ein unbekanntes Format.</translation>
    </message>
    <message>
        <source>The file is no JSON that can be read.</source>
        <translation>Die Datei enthält kein lesbares JSON.</translation>
    </message>
</context>
<context>
    <name>QuickFix</name>
    <message>
        <source>Replace with “%1”</source>
        <translation>Durch „%1“ ersetzen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Remove the setting</source>
        <translation>Einstellung entfernen</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Standard verwenden</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>Verweis entfernen</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation>Nicht darauf warten</translation>
    </message>
    <message>
        <source>Remove the route</source>
        <translation>Weg entfernen</translation>
    </message>
    <message>
        <source>Remove its connections</source>
        <translation>Verbindungen entfernen</translation>
    </message>
    <message>
        <source>Do not wait for “%1”</source>
        <translation>Nicht auf „%1“ warten</translation>
    </message>
    <message>
        <source>Start it with the workflow</source>
        <translation>Mit dem Workflow starten</translation>
    </message>
    <message>
        <source>Give it the id “%1”</source>
        <translation>ID „%1“ geben</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Read “%1” instead</source>
        <translation>Stattdessen „%1“ lesen</translation>
    </message>
    <message>
        <source>Wait for “%1”</source>
        <translation>Auf „%1“ warten</translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation>Neue ID erzeugen</translation>
    </message>
    <message>
        <source>Wait for all of them</source>
        <translation>Auf alle warten</translation>
    </message>
</context>
<context>
    <name>RawEdit</name>
    <message>
        <source>A step is an object in braces.</source>
        <translation>Ein Schritt ist ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Use Change id to give the step another id.</source>
        <translation>Geben Sie dem Schritt mit „ID ändern“ eine andere ID.</translation>
    </message>
    <message>
        <source>The steps inside a container are edited on the canvas.</source>
        <translation>Die Schritte in einem Container werden auf der Arbeitsfläche bearbeitet.</translation>
    </message>
    <message>
        <source>The value of %1 does not fit.</source>
        <translation>Der Wert von %1 passt nicht.</translation>
    </message>
</context>
<context>
    <name>RetryText</name>
    <message>
        <source>It is tried once.</source>
        <translation>Es gibt nur einen Versuch.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between times</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (at most %2 attempts within %3)</source>
        <translation>%1 (höchstens %2 Versuche innerhalb von %3)</translation>
    </message>
    <message>
        <source>%1 (at most %2 attempts within %3 to %4)</source>
        <translation>%1 (höchstens %2 Versuche innerhalb von %3 bis %4)</translation>
    </message>
</context>
<context>
    <name>RewireTool</name>
    <message>
        <source>Reconnect steps</source>
        <translation>Schritte umverbinden</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The store is not open. Open it again.</source>
        <translation>Der Datenspeicher ist nicht geöffnet. Öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Another program has the store and does not answer. End it, then try again.</source>
        <translation>Ein anderes Programm hält den Datenspeicher und antwortet nicht. Beenden Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The program that has the store does not answer. Try again.</source>
        <translation>Das Programm, das den Datenspeicher hält, antwortet nicht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The program that had the store has ended. Try again.</source>
        <translation>Das Programm, das den Datenspeicher hielt, wurde beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of this program. Update it, or name another store.</source>
        <translation>Der Datenspeicher wurde von einer neueren Version dieses Programms geschrieben. Aktualisieren Sie es oder geben Sie einen anderen Datenspeicher an.</translation>
    </message>
    <message>
        <source>You started this run, and somebody else must decide.</source>
        <translation>Sie haben diesen Lauf gestartet; entscheiden muss jemand anderes.</translation>
    </message>
    <message>
        <source>You are not among those whom this approval asks.</source>
        <translation>Sie gehören nicht zu denen, die diese Freigabe fragt.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>Hierüber hat bereits jemand entschieden.</translation>
    </message>
    <message>
        <source>You have decided this already. Others must decide too.</source>
        <translation>Sie haben hierüber bereits entschieden. Andere müssen noch entscheiden.</translation>
    </message>
    <message>
        <source>This is no longer asked: its time ran out, or the run ended.</source>
        <translation>Diese Frage ist hinfällig: Die Frist ist abgelaufen oder der Lauf beendet.</translation>
    </message>
    <message>
        <source>Somebody else has claimed this.</source>
        <translation>Jemand anderes hat dies übernommen.</translation>
    </message>
    <message>
        <source>What is asked has changed meanwhile. Look at it again.</source>
        <translation>Die Frage hat sich inzwischen geändert. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The run has ended already.</source>
        <translation>Der Lauf ist bereits beendet.</translation>
    </message>
    <message>
        <source>The run completed. Choose a step to run again from.</source>
        <translation>Der Lauf ist fertig. Wählen Sie einen Schritt, ab dem er erneut ausgeführt wird.</translation>
    </message>
    <message>
        <source>The run never started. Start a new one.</source>
        <translation>Der Lauf wurde nie gestartet. Starten Sie einen neuen.</translation>
    </message>
    <message>
        <source>The run never came to this step. Choose one that ran.</source>
        <translation>Der Lauf hat diesen Schritt nie erreicht. Wählen Sie einen, der gelaufen ist.</translation>
    </message>
    <message>
        <source>This step only runs after a failure. Choose the step that it serves.</source>
        <translation>Dieser Schritt läuft nur nach einem Fehler. Wählen Sie den Schritt, zu dem er gehört.</translation>
    </message>
    <message>
        <source>This step chooses a route or runs in a loop, so it cannot be given a result. Change a step before it, or the whole loop&apos;s result.</source>
        <translation>Dieser Schritt wählt einen Weg oder läuft in einer Schleife, daher kann ihm kein Ergebnis vorgegeben werden. Ändern Sie einen Schritt davor oder das Ergebnis der ganzen Schleife.</translation>
    </message>
    <message>
        <source>It took too long: %1</source>
        <translation>Es hat zu lange gedauert: %1</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>Die Verbindung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Too many requests: %1</source>
        <translation>Zu viele Anfragen: %1</translation>
    </message>
    <message>
        <source>An expression failed: %1</source>
        <translation>Ein Ausdruck ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>Nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>The run cannot go on: %1</source>
        <translation>Der Lauf kann nicht weitergehen: %1</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>Der Datenträger ist voll: %1</translation>
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
        <translation>Versuch fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>An attempt failed: %1; again in %2</source>
        <translation>Versuch fehlgeschlagen: %1; erneut in %2</translation>
    </message>
    <message>
        <source>%1 decided: %2</source>
        <translation>%1 hat entschieden: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run was made</source>
        <translation>Lauf angelegt</translation>
    </message>
    <message>
        <source>The run started</source>
        <translation>Lauf gestartet</translation>
    </message>
    <message>
        <source>The run was paused</source>
        <translation>Lauf angehalten</translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation>Lauf fortgesetzt</translation>
    </message>
    <message>
        <source>The run ended</source>
        <translation>Lauf beendet</translation>
    </message>
    <message>
        <source>The run was taken up again</source>
        <translation>Lauf wieder aufgenommen</translation>
    </message>
    <message>
        <source>An engine took the run up again</source>
        <translation>Eine Engine hat den Lauf wieder aufgenommen</translation>
    </message>
    <message>
        <source>Data were changed by hand</source>
        <translation>Daten von Hand geändert</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Error handlers ended</source>
        <translation>Fehlerbehandlung beendet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Rückabgewickelt</translation>
    </message>
    <message>
        <source>Interrupted; starts again</source>
        <translation>Unterbrochen; startet erneut</translation>
    </message>
    <message>
        <source>Kept an intermediate result</source>
        <translation>Zwischenergebnis gesichert</translation>
    </message>
    <message>
        <source>A round began</source>
        <translation>Runde begonnen</translation>
    </message>
    <message>
        <source>Rollback began</source>
        <translation>Rückabwicklung begonnen</translation>
    </message>
    <message>
        <source>The sub-workflow started</source>
        <translation>Teil-Workflow gestartet</translation>
    </message>
    <message>
        <source>A reminder was sent</source>
        <translation>Erinnerung gesendet</translation>
    </message>
    <message>
        <source>Others were asked too</source>
        <translation>Weitere Personen gefragt</translation>
    </message>
    <message>
        <source>The time to decide ran out</source>
        <translation>Entscheidungsfrist abgelaufen</translation>
    </message>
    <message>
        <source>The question was withdrawn</source>
        <translation>Frage zurückgezogen</translation>
    </message>
    <message>
        <source>Attempt %1 started</source>
        <translation>Versuch %1 gestartet</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Timed out: %1</source>
        <translation>Zeit überschritten: %1</translation>
    </message>
    <message>
        <source>The run is ending: %1</source>
        <translation>Der Lauf endet: %1</translation>
    </message>
    <message>
        <source>Event %1 arrived</source>
        <translation>Ereignis %1 eingetroffen</translation>
    </message>
    <message>
        <source>Waits for event %1</source>
        <translation>Wartet auf Ereignis %1</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Wartet bis %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
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
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Braucht Freigabe</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>In Rückabwicklung</translation>
    </message>
    <message>
        <source>rollback incomplete</source>
        <translation>Rückabwicklung unvollständig</translation>
    </message>
    <message>
        <source>Skipped · conditions not met</source>
        <translation>Übersprungen · Bedingungen nicht erfüllt</translation>
    </message>
    <message>
        <source>Skipped · too few came this way</source>
        <translation>Übersprungen · zu wenige kamen hier an</translation>
    </message>
    <message>
        <source>Skipped · not taken</source>
        <translation>Übersprungen · nicht gewählt</translation>
    </message>
    <message>
        <source>This step was edited since the run.</source>
        <translation>Dieser Schritt wurde seit dem Lauf bearbeitet.</translation>
    </message>
    <message>
        <source>This step was added since the run.</source>
        <translation>Dieser Schritt wurde seit dem Lauf hinzugefügt.</translation>
    </message>
    <message>
        <source>This step was moved since the run.</source>
        <translation>Dieser Schritt wurde seit dem Lauf verschoben.</translation>
    </message>
    <message>
        <source>The workflow&apos;s variables were edited since the run.</source>
        <translation>Die Variablen des Workflows wurden seit dem Lauf bearbeitet.</translation>
    </message>
    <message>
        <source>%1, on which it depends, was edited since the run.</source>
        <translation>%1, wovon er abhängt, wurde seit dem Lauf bearbeitet.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 · %3</source>
        <translation>Versuch %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Waits for a free place</source>
        <translation>Wartet auf einen freien Platz</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>erneut in %1</translation>
    </message>
    <message>
        <source>again soon</source>
        <translation>bald erneut</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n attempt(s)</source>
        <translation>
            <numerusform>%1 · %n Versuch</numerusform>
            <numerusform>%1 · %n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · mean %3</source>
        <translation>%1 von %2 · Mittel %3</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Failed, then handled</source>
        <translation>Fehlgeschlagen, dann behandelt</translation>
    </message>
    <message>
        <source>Nobody knows how far it came</source>
        <translation>Unbekannt, wie weit er gekommen ist</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
</context>
<context>
    <name>SectionSummary</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n Weg</numerusform>
            <numerusform>%n Wege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n Bedingung</numerusform>
            <numerusform>%n Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s)</source>
        <translation>
            <numerusform>Nach %n Schritt</numerusform>
            <numerusform>Nach %n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Geht weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Fails the run</source>
        <translation>Lauf schlägt fehl</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n Eingabe</numerusform>
            <numerusform>%n Eingaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>As the workflow</source>
        <translation>Wie der Workflow</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n Ausgabe</numerusform>
            <numerusform>%n Ausgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n Variable</numerusform>
            <numerusform>%n Variablen</numerusform>
        </translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n Auslöser</numerusform>
            <numerusform>%n Auslöser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n Test</numerusform>
            <numerusform>%n Tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenGraph</name>
    <message numerus="yes">
        <source>%n step(s). Tab and the arrow keys walk, Enter opens a step.</source>
        <translation>
            <numerusform>%n Schritt. Mit Tabulator und Pfeiltasten bewegen, Eingabe öffnet einen Schritt.</numerusform>
            <numerusform>%n Schritte. Mit Tabulator und Pfeiltasten bewegen, Eingabe öffnet einen Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>braucht Freigabe</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>rückabgewickelt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>in Rückabwicklung</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>retrying attempt %1 of %2</source>
        <translation>wiederholt Versuch %1 von %2</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>hat einen Fehler</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>hat eine Warnung</translation>
    </message>
    <message>
        <source>has a breakpoint</source>
        <translation>hat einen Haltepunkt</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>writes the variable</source>
        <translation>schreibt die Variable</translation>
    </message>
    <message>
        <source>reads the variable</source>
        <translation>liest die Variable</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) inside</source>
        <translation>
            <numerusform>%n Schritt darin</numerusform>
            <numerusform>%n Schritte darin</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>on rollback</source>
        <translation>bei Rückabwicklung</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>bei Fehler</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
</context>
<context>
    <name>StepCategory</name>
    <message>
        <source>Flow control</source>
        <translation>Ablaufsteuerung</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Fehlerbehandlung</translation>
    </message>
</context>
<context>
    <name>StepType</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformieren</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>No operation</source>
        <translation>Leerer Schritt</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Sub-workflow</source>
        <translation>Teil-Workflow</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rückabwicklung</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>ReAct</source>
        <translation>ReAct</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orchestrator</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Maker and checker</source>
        <translation>Ersteller und Prüfer</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>Message-Queue</translation>
    </message>
    <message>
        <source>SAP / OData</source>
        <translation>SAP / OData</translation>
    </message>
    <message>
        <source>MCP tool</source>
        <translation>MCP-Werkzeug</translation>
    </message>
</context>
<context>
    <name>TemplateCategory</name>
    <message>
        <source>Start here</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Fehlerbehandlung</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Ablaufsteuerung</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionProposal</name>
    <message>
        <source>The input “%1” is gone.</source>
        <translation>Die Eingabe „%1“ ist entfallen.</translation>
    </message>
    <message>
        <source>The input “%1” takes other values.</source>
        <translation>Die Eingabe „%1“ nimmt andere Werte an.</translation>
    </message>
    <message>
        <source>The input “%1” is new.</source>
        <translation>Die Eingabe „%1“ ist neu.</translation>
    </message>
    <message>
        <source>The input “%1” is required now.</source>
        <translation>Die Eingabe „%1“ ist jetzt erforderlich.</translation>
    </message>
    <message>
        <source>Inputs are checked differently.</source>
        <translation>Eingaben werden anders geprüft.</translation>
    </message>
    <message>
        <source>The output has another shape.</source>
        <translation>Die Ausgabe hat eine andere Form.</translation>
    </message>
    <message>
        <source>The output “%1” is gone.</source>
        <translation>Die Ausgabe „%1“ ist entfallen.</translation>
    </message>
    <message>
        <source>Outputs are made differently.</source>
        <translation>Ausgaben werden anders gebildet.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were added.</source>
        <translation>
            <numerusform>%n Schritt wurde hinzugefügt.</numerusform>
            <numerusform>%n Schritte wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were removed.</source>
        <translation>
            <numerusform>%n Schritt wurde entfernt.</numerusform>
            <numerusform>%n Schritte wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) stand elsewhere.</source>
        <translation>
            <numerusform>%n Schritt steht an anderer Stelle.</numerusform>
            <numerusform>%n Schritte stehen an anderer Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) work differently.</source>
        <translation>
            <numerusform>%n Schritt arbeitet anders.</numerusform>
            <numerusform>%n Schritte arbeiten anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) have other words or limits.</source>
        <translation>
            <numerusform>%n Schritt hat andere Texte oder Grenzen.</numerusform>
            <numerusform>%n Schritte haben andere Texte oder Grenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow’s setting “%1” is another.</source>
        <translation>Die Einstellung „%1“ des Workflows ist eine andere.</translation>
    </message>
    <message>
        <source>The layout is another.</source>
        <translation>Die Anordnung ist eine andere.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Draft after %1</source>
        <translation>Entwurf nach %1</translation>
    </message>
    <message>
        <source>The file of this version is gone. Put it back from a backup.</source>
        <translation>Die Datei dieser Version ist nicht mehr vorhanden. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file of this version is no longer what was published. Put it back from a backup.</source>
        <translation>Die Datei dieser Version ist nicht mehr die, die veröffentlicht wurde. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Publishing was interrupted, so the note is missing. Publish the same draft again to complete it.</source>
        <translation>Das Veröffentlichen wurde unterbrochen, daher fehlt die Notiz. Veröffentlichen Sie denselben Entwurf noch einmal, um es abzuschließen.</translation>
    </message>
    <message>
        <source>The list of versions is damaged: notes, authors and times are missing. The versions themselves can be used.</source>
        <translation>Die Liste der Versionen ist beschädigt: Notizen, Autoren und Zeiten fehlen. Die Versionen selbst sind verwendbar.</translation>
    </message>
    <message>
        <source>A newer Millrace has written the list of versions. Update this one to publish here.</source>
        <translation>Eine neuere Version von Millrace hat die Liste der Versionen geschrieben. Aktualisieren Sie Millrace, um hier zu veröffentlichen.</translation>
    </message>
    <message>
        <source>This is no version number. Write it like 1.4.0.</source>
        <translation>Dies ist keine Versionsnummer. Schreiben Sie sie wie 1.4.0.</translation>
    </message>
    <message>
        <source>The file of this version cannot be read. Put it back from a backup.</source>
        <translation>Die Datei dieser Version ist nicht lesbar. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This workflow has no id yet. Save it first.</source>
        <translation>Dieser Workflow hat noch keine ID. Speichern Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Say in a note what has changed.</source>
        <translation>Beschreiben Sie in einer Notiz die Änderungen.</translation>
    </message>
    <message>
        <source>Another window has published that version or a newer one meanwhile. Check the proposed number and publish again.</source>
        <translation>Ein anderes Fenster hat inzwischen diese oder eine neuere Version veröffentlicht. Prüfen Sie die vorgeschlagene Nummer und veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>Another window is publishing this workflow. Try again in a moment.</source>
        <translation>Ein anderes Fenster veröffentlicht gerade diesen Workflow. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The version could not be written. Check free space and permissions of the data folder.</source>
        <translation>Die Version konnte nicht geschrieben werden. Prüfen Sie freien Speicherplatz und Berechtigungen des Datenordners.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and may be read.</source>
        <translation>Die Datei lässt sich nicht öffnen. Prüfen Sie, ob sie vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>Die Datei ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>It is of a newer Millrace. Update this one to read it.</source>
        <translation>Sie stammt aus einer neueren Version von Millrace. Aktualisieren Sie Millrace, um sie zu lesen.</translation>
    </message>
    <message>
        <source>It is no workflow that can be read. Open it to see what is wrong.</source>
        <translation>Dies ist kein lesbarer Workflow. Öffnen Sie ihn, um zu sehen, was nicht stimmt.</translation>
    </message>
</context>
<context>
    <name>WorkflowFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A semantic version, such as 1.4.0.</source>
        <translation>Eine semantische Version, zum Beispiel 1.4.0.</translation>
    </message>
    <message>
        <source>What a run is called in lists</source>
        <translation>Wie ein Lauf in Listen heißt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Whole run at most</source>
        <translation>Ganzer Lauf höchstens</translation>
    </message>
    <message>
        <source>Steps at once</source>
        <translation>Schritte gleichzeitig</translation>
    </message>
    <message>
        <source>SLA: done within</source>
        <translation>SLA: fertig binnen</translation>
    </message>
    <message>
        <source>SLA: share that succeeds</source>
        <translation>SLA: Erfolgsanteil</translation>
    </message>
    <message>
        <source>Recommend improvements</source>
        <translation>Verbesserungen empfehlen</translation>
    </message>
    <message>
        <source>Choose agents by availability and performance</source>
        <translation>Agenten nach Verfügbarkeit und Leistung wählen</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Classification of data (JSON)</source>
        <translation>Einstufung der Daten (JSON)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>What a run is given</source>
        <translation>Was einem Lauf gegeben wird</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Data that every step sees as workflow</source>
        <translation>Daten, die jeder Schritt als workflow sieht</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What a run gives</source>
        <translation>Was ein Lauf ergibt</translation>
    </message>
    <message>
        <source>Limits and SLA</source>
        <translation>Grenzen und SLA</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What starts a run (JSON)</source>
        <translation>Was einen Lauf startet (JSON)</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Cases with inputs and expectations (JSON)</source>
        <translation>Fälle mit Eingaben und Erwartungen (JSON)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>millrace::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Workflows keep the names that their authors gave them.</source>
        <translation>Workflows behalten die Namen, die ihnen ihre Autoren gegeben haben.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>High contrast has text of at least 7:1 and borders that show.</source>
        <translation>Hoher Kontrast bietet für Text mindestens 7:1 und sichtbare Ränder.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Compact shows more rows of lists and forms.</source>
        <translation>Kompakt zeigt mehr Zeilen in Listen und Formularen.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Reduced motion: nothing moves or fades</source>
        <translation>Weniger Bewegung: nichts bewegt sich oder blendet über</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ApprovalRow</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Änderungen anfordern</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation>Freigabe: %1</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>übernommen von %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show what is asked, the form and the comment</source>
        <translation>Frage, Formular und Kommentar anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Say why in the comment, then choose %1 again.</source>
        <translation>Begründen Sie im Kommentar und wählen Sie dann erneut „%1“.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasCommands</name>
    <message>
        <source>Align steps</source>
        <translation>Schritte ausrichten</translation>
    </message>
    <message>
        <source>Distribute steps</source>
        <translation>Schritte verteilen</translation>
    </message>
    <message>
        <source>Pin or unpin steps</source>
        <translation>Schritte fixieren oder lösen</translation>
    </message>
    <message>
        <source>Set or clear breakpoints</source>
        <translation>Haltepunkte setzen oder entfernen</translation>
    </message>
    <message>
        <source>Collapse containers</source>
        <translation>Container einklappen</translation>
    </message>
    <message>
        <source>Expand containers</source>
        <translation>Container ausklappen</translation>
    </message>
    <message>
        <source>Lay out steps</source>
        <translation>Schritte anordnen</translation>
    </message>
    <message>
        <source>The workflow has changed meanwhile; it was not laid out</source>
        <translation>Der Workflow hat sich inzwischen geändert; er wurde nicht angeordnet</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n step(s)</source>
        <translation>
            <numerusform>%n Schritt ausschneiden</numerusform>
            <numerusform>%n Schritte ausschneiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>%n Schritt einfügen</numerusform>
            <numerusform>%n Schritte einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>%n Schritt duplizieren</numerusform>
            <numerusform>%n Schritte duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>%n Schritt löschen</numerusform>
            <numerusform>%n Schritte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Disconnect steps</source>
        <translation>Schritte trennen</translation>
    </message>
    <message>
        <source>The order of a sequence is the order of its steps: move a step instead</source>
        <translation>Die Schritte einer Sequenz folgen ihrer Reihenfolge: Verschieben Sie stattdessen einen Schritt</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s) and reconnect</source>
        <translation>
            <numerusform>%n Schritt löschen und neu verbinden</numerusform>
            <numerusform>%n Schritte löschen und neu verbinden</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract a sub-workflow</source>
        <translation>Teil-Workflow herauslösen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>There is no step that this one can be connected to</source>
        <translation>Es gibt keinen Schritt, mit dem dieser verbunden werden kann</translation>
    </message>
    <message>
        <source>Choose a step with the arrow keys, Enter connects, Esc gives it up</source>
        <translation>Schritt mit den Pfeiltasten wählen, Eingabe verbindet, Esc bricht ab</translation>
    </message>
    <message>
        <source>This step has no connections</source>
        <translation>Dieser Schritt hat keine Verbindungen</translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation>Schritt umbenennen</translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation>Schritte gruppieren</translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation>Schritt einfügen</translation>
    </message>
    <message>
        <source>No step is called “%1”</source>
        <translation>Kein Schritt heißt „%1“</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasView</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>%n Schritt verschieben</numerusform>
            <numerusform>%n Schritte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow graph</source>
        <translation>Workflow-Graph</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CodeEditor</name>
    <message>
        <source>Edit all %1 characters</source>
        <translation>Alle %1 Zeichen bearbeiten</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>&gt; commands   @ steps   + add a step   # files</source>
        <translation>&gt; Befehle   @ Schritte   + Schritt hinzufügen   # Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
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
        <translation>Hier passende Namen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DesignPage</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Try step</source>
        <translation>Schritt testen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Run data</source>
        <translation>Laufdaten</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>The workflow cannot run yet: %n problem(s) must be mended first.</source>
        <translation>
            <numerusform>Der Workflow kann noch nicht ausgeführt werden: Zuerst muss %n Problem behoben werden.</numerusform>
            <numerusform>Der Workflow kann noch nicht ausgeführt werden: Zuerst müssen %n Probleme behoben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out… (Esc stops it)</source>
        <translation>Wird angeordnet… (Esc bricht ab)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffBar</name>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Show all of both</source>
        <translation>Beide ganz anzeigen</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Compare with file…</source>
        <translation>Mit Datei vergleichen…</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Version</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Version</translation>
    </message>
    <message numerus="yes">
        <source>Show %n layout change(s)</source>
        <translation>
            <numerusform>%n Anordnungsänderung zeigen</numerusform>
            <numerusform>%n Anordnungsänderungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffView</name>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Choose two versions to see what differs.</source>
        <translation>Wählen Sie zwei Versionen, um ihre Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>Compare with file</source>
        <translation>Mit Datei vergleichen</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json *.json)</source>
        <translation>Workflows (*.millrace.json *.json)</translation>
    </message>
    <message>
        <source>%1 cannot be compared. %2</source>
        <translation>%1 kann nicht verglichen werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences but %n in the layout.</source>
        <translation>
            <numerusform>Keine Unterschiede außer %n in der Anordnung.</numerusform>
            <numerusform>Keine Unterschiede außer %n in der Anordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
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
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>An expression, such as workflow.total &gt; 100</source>
        <translation>Ein Ausdruck, zum Beispiel workflow.total &gt; 100</translation>
    </message>
    <message>
        <source>No data yet. A run shows the result here.</source>
        <translation>Noch keine Daten. Nach einem Lauf steht hier das Ergebnis.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FieldRow</name>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FormPreview</name>
    <message>
        <source>Preview of the form</source>
        <translation>Vorschau des Formulars</translation>
    </message>
    <message>
        <source>This form has no fields yet.</source>
        <translation>Dieses Formular hat noch keine Felder.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryDelegate</name>
    <message>
        <source>same as the draft</source>
        <translation>gleich dem Entwurf</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryModel</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The draft does the same.</source>
        <translation>Der Entwurf tut dasselbe.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>Veröffentlichte Versionen</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Keep the draft as a version</source>
        <translation>Entwurf als Version festhalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show what differs between this version and the draft (Enter)</source>
        <translation>Unterschiede zwischen dieser Version und dem Entwurf zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Make this version the draft; can be undone</source>
        <translation>Diese Version zum Entwurf machen; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Open as file</source>
        <translation>Als Datei öffnen</translation>
    </message>
    <message>
        <source>Open a copy of this version</source>
        <translation>Eine Kopie dieser Version öffnen</translation>
    </message>
    <message>
        <source>Open a workflow to see its versions here.</source>
        <translation>Öffnen Sie einen Workflow, um hier seine Versionen zu sehen.</translation>
    </message>
    <message>
        <source>No versions yet. Publish this workflow to keep what it is now.</source>
        <translation>Noch keine Versionen. Veröffentlichen Sie diesen Workflow, um seinen jetzigen Stand festzuhalten.</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>The draft is the same as version %1 already.</source>
        <translation>Der Entwurf ist bereits gleich der Version %1.</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Version %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Version %1 is the draft now. Undo brings back what was there.</source>
        <translation>Version %1 ist jetzt der Entwurf. „Rückgängig“ bringt den vorherigen Stand zurück.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorHeader</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>Was dieser Schritt tut</translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation>Als JSON anzeigen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Neue ID</translation>
    </message>
    <message>
        <source>Change id</source>
        <translation>ID ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change id…</source>
        <translation>ID ändern…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle einklappen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorPanel</name>
    <message>
        <source>Settings of the selected step</source>
        <translation>Eigenschaften des ausgewählten Schritts</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Workflow, version %1</source>
        <translation>Workflow, Version %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) selected</source>
        <translation>
            <numerusform>%n Schritt ausgewählt</numerusform>
            <numerusform>%n Schritte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>A change applies to all of them</source>
        <translation>Eine Änderung gilt für alle</translation>
    </message>
    <message>
        <source>This step is no longer there</source>
        <translation>Dieser Schritt ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>Als JSON bearbeiten</translation>
    </message>
    <message>
        <source>An id is made of letters, digits and underscores, and begins with no digit.</source>
        <translation>Eine ID besteht aus Buchstaben, Ziffern und Unterstrichen und beginnt nicht mit einer Ziffer.</translation>
    </message>
    <message>
        <source>There is already a step with the id %1.</source>
        <translation>Es gibt bereits einen Schritt mit der ID %1.</translation>
    </message>
    <message>
        <source>Change id</source>
        <translation>ID ändern</translation>
    </message>
</context>
<context>
    <name>millrace::ui::JoinEditor</name>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any one of them</source>
        <translation>Einer davon</translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation>Mindestens so viele</translation>
    </message>
    <message>
        <source>How many must complete</source>
        <translation>Wie viele fertig sein müssen</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>This must be a whole number from 1.</source>
        <translation>Dies muss eine ganze Zahl ab 1 sein.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::KeysPage</name>
    <message>
        <source>As delivered</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Kürzel</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Neues Kürzel:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neues Kürzel</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that command another key first.</source>
        <translation>%1 ist das Kürzel von „%2“. Geben Sie zuerst jenem Befehl ein anderes.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::LineEditor</name>
    <message>
        <source>This text is too long to be edited here.</source>
        <translation>Dieser Text ist zu lang, um hier bearbeitet zu werden.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>millrace::ui::MainWindow</name>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Millrace</source>
        <translation>Millrace</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Search or run a command   %1</source>
        <translation>Befehl suchen oder ausführen   %1</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Einste&amp;llungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Alles &amp;einpassen</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>E&amp;igenschaften</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>Ve&amp;rsionen</translation>
    </message>
    <message>
        <source>Run &amp;data</source>
        <translation>Lauf&amp;daten</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variablen</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>&amp;Bereiche zurücksetzen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>&amp;Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Vorheriger Tab</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>&amp;Try the step</source>
        <translation>Schritt &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Publish a version…</source>
        <translation>Version &amp;veröffentlichen…</translation>
    </message>
    <message>
        <source>&amp;Compare with a file…</source>
        <translation>Mit &amp;Datei vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>V&amp;orheriges Problem</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Work&amp;flow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open workflows</source>
        <translation>Workflows öffnen</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json);;All files (*)</source>
        <translation>Workflows (*.millrace.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the sub-workflow</source>
        <translation>Teil-Workflow speichern</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json)</source>
        <translation>Workflows (*.millrace.json)</translation>
    </message>
    <message>
        <source>Save the workflow</source>
        <translation>Workflow speichern</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Als Bild exportieren</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was changed by another program</source>
        <translation>Die Datei wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>%1 has other content than when it was opened here. Saving would replace it.</source>
        <translation>%1 hat einen anderen Inhalt als beim Öffnen. Speichern würde ihn ersetzen.</translation>
    </message>
    <message>
        <source>Save as another file</source>
        <translation>Als andere Datei speichern</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another program has changed the file. Reloading replaces your changes; undo brings them back.</source>
        <translation>Ein anderes Programm hat die Datei geändert. Neuladen ersetzt Ihre Änderungen; „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>Ein anderes Programm hat die Datei geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost when the workflow is closed.</source>
        <translation>Nicht gespeicherte Änderungen gehen verloren, wenn der Workflow geschlossen wird.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message>
        <source>These could not be opened again: %1</source>
        <translation>Diese konnten nicht wieder geöffnet werden: %1</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>workflow, time</comment>
        <translation>%1, geändert %2</translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s) had changes that were not saved</source>
        <translation>
            <numerusform>%n Workflow hatte ungespeicherte Änderungen</numerusform>
            <numerusform>%n Workflows hatten ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Steps in this workflow</source>
        <translation>Schritte in diesem Workflow</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Changes are not kept for a recovery: save them</source>
        <translation>Änderungen werden nicht für eine Wiederherstellung gesichert: bitte speichern</translation>
    </message>
    <message>
        <source>&amp;Find a step</source>
        <translation>Schritt &amp;suchen</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Die Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The file is too large for a workflow</source>
        <translation>Die Datei ist zu groß für einen Workflow</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1
Nothing is lost: the workflow stays open. Save it in another place.</source>
        <translation>%1
Nichts ist verloren: Der Workflow bleibt offen. Speichern Sie ihn an einem anderen Ort.</translation>
    </message>
    <message>
        <source>This file is no workflow that can be opened</source>
        <translation>Diese Datei ist kein Workflow, der geöffnet werden kann</translation>
    </message>
</context>
<context>
    <name>millrace::ui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The whole workflow; drag the frame to move the view</source>
        <translation>Der ganze Workflow; zum Verschieben der Ansicht den Rahmen ziehen</translation>
    </message>
    <message>
        <source>Drag to move the view. M hides the minimap.</source>
        <translation>Ziehen verschiebt die Ansicht. M blendet die Übersicht aus.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Einstellungen (%1)</translation>
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
        <translation>Text der Notiz</translation>
    </message>
</context>
<context>
    <name>millrace::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OpenWorkflow</name>
    <message>
        <source>Reload the file</source>
        <translation>Datei neu laden</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlineModel</name>
    <message>
        <source>has errors</source>
        <translation>hat Fehler</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>hat Warnungen</translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation>Schritt umbenennen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlinePanel</name>
    <message>
        <source>Settings</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add a step after it</source>
        <translation>Folgeschritt hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>Disconnect from…</source>
        <translation>Trennen von…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move into the container before it</source>
        <translation>In den Container davor verschieben</translation>
    </message>
    <message>
        <source>Move out of its container</source>
        <translation>Aus dem Container herausnehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove and reconnect</source>
        <translation>Entfernen und neu verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>%n Schritt entfernen</numerusform>
            <numerusform>%n Schritte entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Schritt verschieben</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation>Trennen von</translation>
    </message>
    <message>
        <source>There is no step in its container that it can lead to.</source>
        <translation>In seinem Container gibt es keinen Schritt, zu dem er führen kann.</translation>
    </message>
    <message>
        <source>The step leads nowhere.</source>
        <translation>Der Schritt führt nirgendwohin.</translation>
    </message>
    <message>
        <source>Connect two steps</source>
        <translation>Zwei Schritte verbinden</translation>
    </message>
    <message>
        <source>Disconnect two steps</source>
        <translation>Zwei Schritte trennen</translation>
    </message>
    <message>
        <source>The order inside a sequence is no connection. Move the step instead.</source>
        <translation>Die Reihenfolge in einer Sequenz ist keine Verbindung. Verschieben Sie stattdessen den Schritt.</translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation>In der Gliederung suchen</translation>
    </message>
    <message>
        <source>Find in the outline (%1)</source>
        <translation>In der Gliederung suchen (%1)</translation>
    </message>
    <message>
        <source>Outline of the workflow</source>
        <translation>Gliederung des Workflows</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>The steps of this workflow appear here.</source>
        <translation>Hier erscheinen die Schritte dieses Workflows.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutputEditor</name>
    <message>
        <source>All of its data</source>
        <translation>Alle seine Daten</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>Ein Wert</translation>
    </message>
    <message>
        <source>Named values</source>
        <translation>Benannte Werte</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemModel</name>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s)</source>
        <translation>
            <numerusform>%1: %n Problem</numerusform>
            <numerusform>%1: %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Error: %1 Step: %2</source>
        <translation>Fehler: %1 Schritt: %2</translation>
    </message>
    <message>
        <source>Warning: %1 Step: %2</source>
        <translation>Warnung: %1 Schritt: %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fix the chosen problem</source>
        <translation>Gewähltes Problem beheben</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Vorheriges Problem</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Copy all problems as text</source>
        <translation>Alle Probleme als Text kopieren</translation>
    </message>
    <message>
        <source>No problems. This workflow can run.</source>
        <translation>Keine Probleme. Dieser Workflow kann ausgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
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
        <translation>Name des Felds</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>More about this field</source>
        <translation>Mehr zu diesem Feld</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Choices, with commas between them</source>
        <translation>Auswahl, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Earlier in the form</source>
        <translation>Im Formular nach oben</translation>
    </message>
    <message>
        <source>Later in the form</source>
        <translation>Im Formular nach unten</translation>
    </message>
</context>
<context>
    <name>millrace::ui::PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>„%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>A version never changes. Runs that begin with it stay with it.</source>
        <translation>Eine Version ändert sich nie. Läufe, die mit ihr beginnen, bleiben bei ihr.</translation>
    </message>
    <message>
        <source>Note: what has changed, and why</source>
        <translation>Notiz: was sich geändert hat und warum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) forbid publishing. Choose one to see it.</source>
        <translation>
            <numerusform>%n Fehler verhindert das Veröffentlichen. Wählen Sie ihn, um ihn zu sehen.</numerusform>
            <numerusform>%n Fehler verhindern das Veröffentlichen. Wählen Sie einen, um ihn zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the latest version.</source>
        <translation>Seit der letzten Version hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>A note is missing.</source>
        <translation>Es fehlt eine Notiz.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird veröffentlicht…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RawView</name>
    <message>
        <source>Edit all of it</source>
        <translation>Alles bearbeiten</translation>
    </message>
    <message>
        <source>The step as JSON</source>
        <translation>Der Schritt als JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RecentList</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Recent workflows</source>
        <translation>Zuletzt verwendete Workflows</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RehearsalSummary</name>
    <message>
        <source>What the simulation assumed</source>
        <translation>Annahmen der Simulation</translation>
    </message>
    <message>
        <source>The workflow has no tests: pinned results and guesses stood in for the world.</source>
        <translation>Der Workflow hat keine Tests: Festgelegte Ergebnisse und Annahmen ersetzten die Außenwelt.</translation>
    </message>
    <message>
        <source>The mocks of the test “%1” stood in for the world.</source>
        <translation>Die Mocks des Tests „%1“ ersetzten die Außenwelt.</translation>
    </message>
    <message>
        <source>%1 after %2 on a virtual clock. %3</source>
        <translation>%1 nach %2 (virtuelle Uhr). %3</translation>
    </message>
    <message>
        <source>Problem: %1.</source>
        <translation>Problem: %1.</translation>
    </message>
    <message>
        <source>%1 has no mock: guessed about %2 and a usual result.</source>
        <translation>%1 hat keinen Mock: Angenommen wurden etwa %2 und ein übliches Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) were guessed.</source>
        <translation>
            <numerusform>Für %n weiteren Schritt gelten Annahmen.</numerusform>
            <numerusform>Für %n weitere Schritte gelten Annahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was guessed.</source>
        <translation>Es wurde nichts angenommen.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RetryPreview</name>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RoutesEditor</name>
    <message>
        <source>Add a route</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>Label on the connection</source>
        <translation>Beschriftung der Verbindung</translation>
    </message>
    <message>
        <source>Ask this one earlier</source>
        <translation>Früher prüfen</translation>
    </message>
    <message>
        <source>Ask this one later</source>
        <translation>Später prüfen</translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation>Diesen Weg entfernen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Führt zu %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RowsEditor</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every row a name.</source>
        <translation>Geben Sie jeder Zeile einen Namen.</translation>
    </message>
    <message>
        <source>There are two rows named %1.</source>
        <translation>Es gibt zwei Zeilen namens %1.</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Mehr anzeigen (noch %n)</numerusform>
            <numerusform>Mehr anzeigen (noch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
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
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>Daten des Laufs</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welcher Durchgang</translation>
    </message>
    <message>
        <source>A step in a loop runs several times: which one to show</source>
        <translation>Ein Schritt in einer Schleife läuft mehrmals: welcher Durchgang angezeigt wird</translation>
    </message>
    <message>
        <source>Another result as JSON</source>
        <translation>Anderes Ergebnis als JSON</translation>
    </message>
    <message>
        <source>Go on with this result</source>
        <translation>Mit diesem Ergebnis fortfahren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Edit result…</source>
        <translation>Ergebnis bearbeiten…</translation>
    </message>
    <message>
        <source>A new run takes your result for this step and runs what follows</source>
        <translation>Ein neuer Lauf übernimmt Ihr Ergebnis für diesen Schritt und führt alles Folgende aus</translation>
    </message>
    <message>
        <source>Run again from here</source>
        <translation>Ab hier erneut ausführen</translation>
    </message>
    <message>
        <source>A new run keeps what came before and runs this step and what follows</source>
        <translation>Ein neuer Lauf behält alles davor und führt diesen Schritt und alles Folgende aus</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation>Die ganze Liste kopieren</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No run in sight. Run this workflow to see its data here.</source>
        <translation>Kein Lauf angezeigt. Führen Sie diesen Workflow aus, um hier seine Daten zu sehen.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>No error.</source>
        <translation>Kein Fehler.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Dies ist kein JSON: %1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RunStrip</name>
    <message>
        <source>Run in sight</source>
        <translation>Angezeigter Lauf</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Cancel run (Ctrl+.)</source>
        <translation>Lauf abbrechen (Strg+.)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the run&apos;s details</source>
        <translation>Details des Laufs öffnen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Back to the design; the run goes on</source>
        <translation>Zurück zum Design; der Lauf geht weiter</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The run could not start</source>
        <translation>Der Lauf konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>%1 · starting</source>
        <translation>%1 · startet</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 steps · %5</source>
        <translation>%1 · %2 · %3 von %4 Schritten · %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n more approval(s) wait.</source>
        <translation>
            <numerusform>%n weitere Freigabe wartet.</numerusform>
            <numerusform>%n weitere Freigaben warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaEditor</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 als JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Mehr anzeigen (noch %n)</numerusform>
            <numerusform>Mehr anzeigen (noch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every field a name.</source>
        <translation>Geben Sie jedem Feld einen Namen.</translation>
    </message>
    <message>
        <source>There are two fields named %1.</source>
        <translation>Es gibt zwei Felder namens %1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>JSON, such as [1, 2]</source>
        <translation>JSON, zum Beispiel [1, 2]</translation>
    </message>
    <message>
        <source>JSON, such as {&quot;a&quot;: 1}</source>
        <translation>JSON, zum Beispiel {&quot;a&quot;: 1}</translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaForm</name>
    <message>
        <source>This %1.</source>
        <translation>Ungültig: %1.</translation>
    </message>
    <message>
        <source>The input %1.</source>
        <translation>Eingabe ungültig: %1.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Fill in: %1.</source>
        <translation>Bitte ausfüllen: %1.</translation>
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
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StartForm</name>
    <message>
        <source>Input as JSON</source>
        <translation>Eingabe als JSON</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>Simulate %1</source>
        <translation>%1 simulieren</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>The input must be a JSON object.</source>
        <translation>Die Eingabe muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Dies ist kein JSON: %1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepButton</name>
    <message>
        <source>Choose a step</source>
        <translation>Schritt wählen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepChooser</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepMenu</name>
    <message>
        <source>Find a step</source>
        <translation>Schritt suchen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>There is no other step here.</source>
        <translation>Hier gibt es keinen anderen Schritt.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepPalette</name>
    <message>
        <source>Find a step</source>
        <translation>Schritt suchen</translation>
    </message>
    <message>
        <source>Step types</source>
        <translation>Schrittarten</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepSearch</name>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Schritt suchen</translation>
    </message>
    <message>
        <source>Step types</source>
        <translation>Schrittarten</translation>
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
        <translation>Festgelegtes Ergebnis des Schritts verwenden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Try this step</source>
        <translation>Diesen Schritt testen</translation>
    </message>
    <message>
        <source>Input as JSON</source>
        <translation>Eingabe als JSON</translation>
    </message>
    <message>
        <source>Empty: what the input mapping gives</source>
        <translation>Leer: was die Eingabezuordnung ergibt</translation>
    </message>
    <message>
        <source>This step has no pinned result.</source>
        <translation>Dieser Schritt hat kein festgelegtes Ergebnis.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation>Diesen Schritt ausführen</translation>
    </message>
    <message>
        <source>Stop the attempt</source>
        <translation>Versuch stoppen</translation>
    </message>
    <message>
        <source>One attempt for real; no run is recorded</source>
        <translation>Ein echter Versuch; es wird kein Lauf aufgezeichnet</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Dies ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <source>This step waits for people or events. Run the workflow to see it go on.</source>
        <translation>Dieser Schritt wartet auf Personen oder Ereignisse. Führen Sie den Workflow aus, um zu sehen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>%1 in %2. Nothing was recorded.</source>
        <translation>%1 in %2. Es wurde nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepsEditor</name>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TabStrip</name>
    <message>
        <source>Open tabs</source>
        <translation>Offene Tabs</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Neuer Workflow</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateCardDelegate</name>
    <message>
        <source>Use template</source>
        <translation>Vorlage verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateGallery</name>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Search templates (%1)</source>
        <translation>Vorlagen suchen (%1)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>The templates could not be read. Install Millrace again or retry.</source>
        <translation>Die Vorlagen konnten nicht gelesen werden. Installieren Sie Millrace neu oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The templates that come with Millrace appear here.</source>
        <translation>Hier erscheinen die mit Millrace gelieferten Vorlagen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateModel</name>
    <message>
        <source>%1
Patterns: %2</source>
        <translation>%1
Muster: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n step(s)</source>
        <translation>
            <numerusform>%1, %2, %n Schritt</numerusform>
            <numerusform>%1, %2, %n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TextCompare</name>
    <message>
        <source>Value before</source>
        <translation>Wert vorher</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation>Wert nachher</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TitleEditor</name>
    <message>
        <source>Name of the step</source>
        <translation>Name des Schritts</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ValueTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 als JSON</translation>
    </message>
    <message>
        <source>Show it as JSON</source>
        <translation>Als JSON anzeigen</translation>
    </message>
    <message>
        <source>Copy what is selected, or everything, as JSON (Ctrl+C)</source>
        <translation>Auswahl oder alles als JSON kopieren (Strg+C)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::VariableModel</name>
    <message>
        <source>%1 written, %2 read</source>
        <translation>%1 geschrieben, %2 gelesen</translation>
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
        <translation>Daten des Workflows</translation>
    </message>
    <message>
        <source>Find data</source>
        <translation>Daten suchen</translation>
    </message>
    <message>
        <source>Where it is written and read</source>
        <translation>Wo sie geschrieben und gelesen werden</translation>
    </message>
    <message>
        <source>No data yet. Inputs, variables and results of steps show here.</source>
        <translation>Noch keine Daten. Hier erscheinen Eingaben, Variablen und Ergebnisse von Schritten.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1: niemandem</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n Stelle</numerusform>
            <numerusform>%1: %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
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
        <translation>Vergleich mit der letzten Version…</translation>
    </message>
    <message>
        <source>This is the first version: %1.</source>
        <translation>Dies ist die erste Version: %1.</translation>
    </message>
    <message>
        <source>%1 – patch: words, limits, layout</source>
        <translation>%1 – Patch: Texte, Grenzen, Anordnung</translation>
    </message>
    <message>
        <source>%1 – minor: it does something else or more</source>
        <translation>%1 – Minor: tut etwas anderes oder mehr</translation>
    </message>
    <message>
        <source>%1 – major: its inputs or outputs no longer fit</source>
        <translation>%1 – Major: Eingaben oder Ausgaben passen nicht mehr</translation>
    </message>
    <message>
        <source>%1 – as the workflow says</source>
        <translation>%1 – wie im Workflow angegeben</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
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
        <translation>Willkommen bei Millrace</translation>
    </message>
    <message>
        <source>Draw a workflow, run it on this computer, and export it when it is ready for a server.</source>
        <translation>Zeichnen Sie einen Workflow, führen Sie ihn auf diesem Computer aus und exportieren Sie ihn, sobald er reif für einen Server ist.</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Neuer Workflow</translation>
    </message>
    <message>
        <source>Open a workflow…</source>
        <translation>Workflow öffnen…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Workflows that you open appear here.</source>
        <translation>Hier erscheinen Workflows, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>Diese Seite beim Start anzeigen</translation>
    </message>
</context>
</TS>
