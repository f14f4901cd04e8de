<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%1 · %n step(s)</source>
        <translation>
            <numerusform>%1 · %n step</numerusform>
            <numerusform>%1 · %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Move %n step</numerusform>
            <numerusform>Move %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%1 with %n step(s)</source>
        <translation>
            <numerusform>%1 with %n step</numerusform>
            <numerusform>%1 with %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%1 · %n attempt(s)</source>
        <translation>
            <numerusform>%1 · %n attempt</numerusform>
            <numerusform>%1 · %n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n at work</numerusform>
            <numerusform>%n at work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionSummary</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s)</source>
        <translation>
            <numerusform>After %n step</numerusform>
            <numerusform>After %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n input</numerusform>
            <numerusform>%n inputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n output</numerusform>
            <numerusform>%n outputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n trigger</numerusform>
            <numerusform>%n triggers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenGraph</name>
    <message numerus="yes">
        <source>%n step(s). Tab and the arrow keys walk, Enter opens a step.</source>
        <translation>
            <numerusform>%n step. Tab and the arrow keys walk, Enter opens a step.</numerusform>
            <numerusform>%n steps. Tab and the arrow keys walk, Enter opens a step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) inside</source>
        <translation>
            <numerusform>%n step inside</numerusform>
            <numerusform>%n steps inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionProposal</name>
    <message numerus="yes">
        <source>%n step(s) were added.</source>
        <translation>
            <numerusform>%n step was added.</numerusform>
            <numerusform>%n steps were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were removed.</source>
        <translation>
            <numerusform>%n step was removed.</numerusform>
            <numerusform>%n steps were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) stand elsewhere.</source>
        <translation>
            <numerusform>%n step stands elsewhere.</numerusform>
            <numerusform>%n steps stand elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) work differently.</source>
        <translation>
            <numerusform>%n step works differently.</numerusform>
            <numerusform>%n steps work differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) have other words or limits.</source>
        <translation>
            <numerusform>%n step has other words or limits.</numerusform>
            <numerusform>%n steps have other words or limits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasCommands</name>
    <message numerus="yes">
        <source>Cut %n step(s)</source>
        <translation>
            <numerusform>Cut %n step</numerusform>
            <numerusform>Cut %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>Paste %n step</numerusform>
            <numerusform>Paste %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>Duplicate %n step</numerusform>
            <numerusform>Duplicate %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>Delete %n step</numerusform>
            <numerusform>Delete %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s) and reconnect</source>
        <translation>
            <numerusform>Delete %n step and reconnect</numerusform>
            <numerusform>Delete %n steps and reconnect</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasView</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Move %n step</numerusform>
            <numerusform>Move %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::DesignPage</name>
    <message numerus="yes">
        <source>The workflow cannot run yet: %n problem(s) must be mended first.</source>
        <translation>
            <numerusform>The workflow cannot run yet: %n problem must be mended first.</numerusform>
            <numerusform>The workflow cannot run yet: %n problems must be mended first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffBar</name>
    <message numerus="yes">
        <source>Show %n layout change(s)</source>
        <translation>
            <numerusform>Show %n layout change</numerusform>
            <numerusform>Show %n layout changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffView</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences but %n in the layout.</source>
        <translation>
            <numerusform>No differences but %n in the layout.</numerusform>
            <numerusform>No differences but %n in the layout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::FormPreview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorPanel</name>
    <message numerus="yes">
        <source>%n step(s) selected</source>
        <translation>
            <numerusform>%n step selected</numerusform>
            <numerusform>%n steps selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s) had changes that were not saved</source>
        <translation>
            <numerusform>%n workflow had changes that were not saved</numerusform>
            <numerusform>%n workflows had changes that were not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlinePanel</name>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>Remove %n step</numerusform>
            <numerusform>Remove %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemModel</name>
    <message numerus="yes">
        <source>%1: %n problem(s)</source>
        <translation>
            <numerusform>%1: %n problem</numerusform>
            <numerusform>%1: %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::PublishDialog</name>
    <message numerus="yes">
        <source>%n error(s) forbid publishing. Choose one to see it.</source>
        <translation>
            <numerusform>%n error forbids publishing. Choose it to see it.</numerusform>
            <numerusform>%n errors forbid publishing. Choose one to see it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::RehearsalSummary</name>
    <message numerus="yes">
        <source>%n more step(s) were guessed.</source>
        <translation>
            <numerusform>%n more step was guessed.</numerusform>
            <numerusform>%n more steps were guessed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::RowsEditor</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::RunDataPanel</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::RunStrip</name>
    <message numerus="yes">
        <source>%n more approval(s) wait.</source>
        <translation>
            <numerusform>%n more approval waits.</numerusform>
            <numerusform>%n more approvals wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaEditor</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SectionHead</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepsEditor</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateCardDelegate</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateModel</name>
    <message numerus="yes">
        <source>%1, %2, %n step(s)</source>
        <translation>
            <numerusform>%1, %2, %n step</numerusform>
            <numerusform>%1, %2, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::ValueTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::VariablePanel</name>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::VersionChoice</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
