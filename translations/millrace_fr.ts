<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>CanvasCommands</name>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste with its connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group as a sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group in parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group in a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract as a sub-workflow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align left borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align right borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align upper borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align lower borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what comes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%1 · %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs only on failure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>Always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put null in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the first match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectTool</name>
    <message>
        <source>Connect steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>The step is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step cannot wait for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only steps of the same container can be connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These steps are connected already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would make a circle: use a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of a sequence is the order of its steps: move a step instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can stand between a step and its recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a step without connections can be put on one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiedSteps</name>
    <message>
        <source>The clipboard holds more than 16 MiB. Copy fewer steps at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These steps come from a newer Millrace. Update this one to paste them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no steps. Copy steps on a canvas, or the text of a workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps in the clipboard are damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds more than 10,000 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two steps in the clipboard have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers would be nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataKind</name>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffSource</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropTool</name>
    <message>
        <source>A worker stands in an orchestrator only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Add a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path in the result, such as result.id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Extraction</name>
    <message>
        <source>“%1” reads over the border in a way that cannot be passed on. Write it like steps.name.output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>This must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a time, such as 20 s, 5 min or 1 h 30 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>The workflow has no steps to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture can be 0.1 to 8 times as large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would have %1 by %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller scale, or export SVG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another printer, or export a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Select the steps first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected steps are in different containers. Select steps that stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes between the selected steps. Select it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route of “%1” leads to “%2”. Select both, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a container with steps in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route leads to this container, and it begins with several steps at once. Let the route lead to one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After these steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many must complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if all of these hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest that one attempt may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must start within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign of life every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that handle the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that undo it on a rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse results: key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse them for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9, among steps that wait for the same resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill that an agent must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the input must look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it in the metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics of its own (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result for tests and simulation (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of errors: timeout, network, rate_limited, validation, expression, permission, not_found, agent, process, rejected, interrupted, circuit_open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times longer each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter (share, 0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry only after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never retry after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry and timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path in the result, and where it goes in the workflow&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder it begins in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its output as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes that are success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most output (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses that are success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answer as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all that a folder holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there counts as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome that is taken when the due time has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then ask these people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then ask these roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by who started the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each name is shown with what its expression gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may decide; anyone where nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buttons; approve and reject where none are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the three: a time, a moment, or an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2026-12-24T18:00:00Z, or milliseconds since 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list; inside the loop it is item and index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last allowed round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an item fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When several routes match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that must succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the results together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collect, merge, vote, or an expression of results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What completed after it is compensated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>The container is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step cannot be put into itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteTool</name>
    <message>
        <source>Resize a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Connections decide the order here. Connect the step to others instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is the first already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is the last already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no container just before this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is in no container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4, runs only when %5 fails or is undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4, goes to %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyChip</name>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A step is named that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another step or remove the mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step names itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repetition is a loop step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection would leave its container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is in another container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the container as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step that only handles errors or undoes another cannot be part of the flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use two steps, one for each purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same step is waited for twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is waited for twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rollback point may not be reached yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” may not be completed when the run comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step handles or undoes itself by way of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the handlers away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These steps wait for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the connections; a repetition is a loop step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run ever comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits only for steps that are never started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as many connections lead here as must complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step would always be skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step has no id that expressions can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” cannot be used as an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one step has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one step has the id “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step has no type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no steps of type “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action has no kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no actions of kind “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of this type cannot hold other steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into a sequence or a parallel step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow runs itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that a condition ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a value that is not among its choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not among the choices of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This approval has no such outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This approval has no outcome “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no setting of this step and means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step can fail in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is outside its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is outside its range: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contradicts another setting and never counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop needs a list or a condition, and only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wait needs a duration, a time or an event, and only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcomes must be a list of different names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output is mapped to a place that workflow data do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write names with dots between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no JSON Schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sub-workflow must be named by id or by file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is not of the form 1.2.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version “%2” is not of the form 1.2.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people must decide than may decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several steps write the same data, and their order is not fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one wait for the other, or write to different places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression in “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression in “%1” uses a name that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step inside a loop, which is not seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the output of the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step that may not be settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the step wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one from the palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow&apos;s id is no UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers are nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put inner parts into workflows of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a classification that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no classification “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such compliance pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no compliance pack “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trigger has no type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no triggers of type “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trigger lacks “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of a schedule cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of a schedule cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name like Europe/Berlin or UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tests have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tests are called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test names a step that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test expects an end that no run has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test decides for an outcome that the approval lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test decides for “%2”, an outcome that the approval lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test decides at a step that asks nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written as the format asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known and means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an old name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved under its new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands twice, under an old and a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by a newer version of Millrace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a format that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no JSON that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickFix</name>
    <message>
        <source>Replace with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the id “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “%1” instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawEdit</name>
    <message>
        <source>A step is an object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Change id to give the step another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps inside a container are edited on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetryText</name>
    <message>
        <source>It is tried once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at most %2 attempts within %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at most %2 attempts within %3 to %4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RewireTool</name>
    <message>
        <source>Reconnect steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The store is not open. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the store and does not answer. End it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that has the store does not answer. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that had the store has ended. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer version of this program. Update it, or name another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You started this run, and somebody else must decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not among those whom this approval asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have decided this already. Others must decide too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer asked: its time ran out, or the run ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has claimed this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked has changed meanwhile. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run completed. Choose a step to run again from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run never started. Start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run never came to this step. Choose one that ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step only runs after a failure. Choose the step that it serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step chooses a route or runs in a loop, so it cannot be given a result. Change a step before it, or the whole loop&apos;s result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot go on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt failed: %1; again in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decided: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine took the run up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data were changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error handlers ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted; starts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept an intermediate result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sub-workflow started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others were asked too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to decide ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is ending: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped · conditions not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped · too few came this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped · not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was edited since the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was added since the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was moved since the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow&apos;s variables were edited since the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on which it depends, was edited since the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · mean %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, then handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows how far it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionSummary</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fails the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenGraph</name>
    <message numerus="yes">
        <source>%n step(s). Tab and the arrow keys walk, Enter opens a step.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrying attempt %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads the variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) inside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCategory</name>
    <message>
        <source>Flow control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepType</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReAct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker and checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAP / OData</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateCategory</name>
    <message>
        <source>Start here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionProposal</name>
    <message>
        <source>The input “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input “%1” takes other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input “%1” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input “%1” is required now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs are checked differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output has another shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs are made differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) stand elsewhere.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) work differently.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) have other words or limits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow’s setting “%1” is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout is another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this version is gone. Put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this version is no longer what was published. Put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing was interrupted, so the note is missing. Publish the same draft again to complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of versions is damaged: notes, authors and times are missing. The versions themselves can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Millrace has written the list of versions. Update this one to publish here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no version number. Write it like 1.4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this version cannot be read. Put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workflow has no id yet. Save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a note what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has published that version or a newer one meanwhile. Check the proposed number and publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is publishing this workflow. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version could not be written. Check free space and permissions of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of a newer Millrace. Update this one to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no workflow that can be read. Open it to see what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkflowFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A semantic version, such as 1.4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a run is called in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole run at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA: done within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA: share that succeeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose agents by availability and performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification of data (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a run is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that every step sees as workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a run gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What starts a run (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases with inputs and expectations (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows keep the names that their authors gave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast has text of at least 7:1 and borders that show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact shows more rows of lists and forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion: nothing moves or fades</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::ApprovalRow</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is asked, the form and the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in the comment, then choose %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasCommands</name>
    <message>
        <source>Align steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or clear breakpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has changed meanwhile; it was not laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cut %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of a sequence is the order of its steps: move a step instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s) and reconnect</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Extract a sub-workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step that this one can be connected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step with the arrow keys, Enter connects, Esc gives it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step has no connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasView</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow graph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::CodeEditor</name>
    <message>
        <source>Edit all %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; commands   @ steps   + add a step   # files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::CommandRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command (key)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::CompletionList</name>
    <message>
        <source>Names that fit here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::DesignPage</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The workflow cannot run yet: %n problem(s) must be mended first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out… (Esc stops it)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffBar</name>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n layout change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffView</name>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two versions to see what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences but %n in the layout.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::ElidedWords</name>
    <message>
        <source>%1, id %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::EventListModel</name>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::ExpressionField</name>
    <message>
        <source>Column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression, such as workflow.total &gt; 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet. A run shows the result here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::FieldRow</name>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::FormPreview</name>
    <message>
        <source>Preview of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form has no fields yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryDelegate</name>
    <message>
        <source>same as the draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryModel</name>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft does the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the draft as a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs between this version and the draft (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this version the draft; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workflow to see its versions here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No versions yet. Publish this workflow to keep what it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is the same as version %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is the draft now. Undo brings back what was there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorHeader</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorPanel</name>
    <message>
        <source>Settings of the selected step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A change applies to all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is made of letters, digits and underscores, and begins with no digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a step with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::JoinEditor</name>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many must complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::KeysPage</name>
    <message>
        <source>As delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that command another key first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::LineEditor</name>
    <message>
        <source>This text is too long to be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::MainWindow</name>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] - Millrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish a version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work&amp;flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sub-workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has other content than when it was opened here. Saving would replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the file. Reloading replaces your changes; undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost when the workflow is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could not be opened again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>workflow, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s) had changes that were not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps in this workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole workflow; drag the frame to move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the view. M hides the minimap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>mode (key)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::OpenWorkflow</name>
    <message>
        <source>Reload the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlineModel</name>
    <message>
        <source>has errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlinePanel</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move into the container before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move out of its container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove and reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step in its container that it can lead to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order inside a sequence is no connection. Move the step instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the outline (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of this workflow appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutputEditor</name>
    <message>
        <source>All of its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemModel</name>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Error: %1 Step: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1 Step: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the chosen problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all problems as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems. This workflow can run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::PropertyRow</name>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later in the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version never changes. Runs that begin with it stay with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: what has changed, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) forbid publishing. Choose one to see it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the latest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::RawView</name>
    <message>
        <source>Edit all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::RecentList</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workflows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::RehearsalSummary</name>
    <message>
        <source>What the simulation assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has no tests: pinned results and guesses stood in for the world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mocks of the test “%1” stood in for the world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2 on a virtual clock. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no mock: guessed about %2 and a usual result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) were guessed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was guessed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::RetryPreview</name>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::RoutesEditor</name>
    <message>
        <source>Add a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label on the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this one earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this one later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::RowsEditor</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give every row a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two rows named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::RunDataPanel</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step in a loop runs several times: which one to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another result as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run takes your result for this step and runs what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run keeps what came before and runs this step and what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run in sight. Run this workflow to see its data here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::RunStrip</name>
    <message>
        <source>Run in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel run (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the run&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the design; the run goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 steps · %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more approval(s) wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaEditor</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give every field a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two fields named %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaField</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, such as [1, 2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, such as {&quot;a&quot;: 1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaForm</name>
    <message>
        <source>This %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::SectionHead</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::StartForm</name>
    <message>
        <source>Input as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepButton</name>
    <message>
        <source>Choose a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepChooser</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepMenu</name>
    <message>
        <source>Find a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other step here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepPalette</name>
    <message>
        <source>Find a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step types</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepSearch</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepTrial</name>
    <message>
        <source>Use the step&apos;s pinned result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: what the input mapping gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step has no pinned result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One attempt for real; no run is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step waits for people or events. Run the workflow to see it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepsEditor</name>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::TabStrip</name>
    <message>
        <source>Open tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateCardDelegate</name>
    <message>
        <source>Use template</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateGallery</name>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search templates (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates could not be read. Install Millrace again or retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates that come with Millrace appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateModel</name>
    <message>
        <source>%1
Patterns: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TextCompare</name>
    <message>
        <source>Value before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::TitleEditor</name>
    <message>
        <source>Name of the step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::ValueTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::ValueView</name>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected, or everything, as JSON (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::VariableModel</name>
    <message>
        <source>%1 written, %2 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::VariablePanel</name>
    <message>
        <source>Data of the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is written and read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet. Inputs, variables and results of steps show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>millrace::ui::VersionChoice</name>
    <message>
        <source>Comparing with the latest version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first version: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – patch: words, limits, layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – minor: it does something else or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – major: its inputs or outputs no longer fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – as the workflow says</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::WelcomePage</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Millrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a workflow, run it on this computer, and export it when it is ready for a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workflow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows that you open appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
