<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>CanvasCommands</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste with its connections</source>
        <translation>连同连线一起粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>删除并重新连接</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Add a step after</source>
        <translation>在后面添加步骤</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Next connection</source>
        <translation>下一条连线</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加便签</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group as a sequence</source>
        <translation>分组为顺序执行</translation>
    </message>
    <message>
        <source>Group in parallel</source>
        <translation>分组为并行执行</translation>
    </message>
    <message>
        <source>Group in a loop</source>
        <translation>分组为循环</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>取消分组</translation>
    </message>
    <message>
        <source>Extract as a sub-workflow…</source>
        <translation>提取为子工作流…</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>折叠或展开</translation>
    </message>
    <message>
        <source>Collapse all containers</source>
        <translation>折叠所有容器</translation>
    </message>
    <message>
        <source>Expand all containers</source>
        <translation>展开所有容器</translation>
    </message>
    <message>
        <source>Pin or unpin its place</source>
        <translation>固定或取消固定位置</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>Align left borders</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>水平居中对齐</translation>
    </message>
    <message>
        <source>Align right borders</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Align upper borders</source>
        <translation>顶部对齐</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>垂直居中对齐</translation>
    </message>
    <message>
        <source>Align lower borders</source>
        <translation>底部对齐</translation>
    </message>
    <message>
        <source>Align to the grid</source>
        <translation>对齐到网格</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>水平分布</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>垂直分布</translation>
    </message>
    <message>
        <source>Lay out all</source>
        <translation>全部自动布局</translation>
    </message>
    <message>
        <source>Lay out the selection</source>
        <translation>对所选内容自动布局</translation>
    </message>
    <message>
        <source>Select what comes after</source>
        <translation>选择后续步骤</translation>
    </message>
    <message>
        <source>Select what comes before</source>
        <translation>选择前置步骤</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>打开步骤设置</translation>
    </message>
    <message>
        <source>Open the container</source>
        <translation>打开容器</translation>
    </message>
    <message>
        <source>Leave the container</source>
        <translation>离开容器</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>查找步骤</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%1 · %n step(s)</source>
        <translation>
            <numerusform>%1 · %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>Runs only on failure</source>
        <translation>仅在失败时运行</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>Always the same</source>
        <translation>固定间隔</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>至少一次</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>至多一次</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>忽略该项</translation>
    </message>
    <message>
        <source>Put null in its place</source>
        <translation>用 null 代替</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Take the first match</source>
        <translation>取第一个匹配的分支</translation>
    </message>
    <message>
        <source>Take every match</source>
        <translation>取所有匹配的分支</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>ConnectTool</name>
    <message>
        <source>Connect steps</source>
        <translation>连接步骤</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>The step is not there any more</source>
        <translation>该步骤已不存在</translation>
    </message>
    <message>
        <source>A step cannot wait for itself</source>
        <translation>步骤不能等待自身</translation>
    </message>
    <message>
        <source>Only steps of the same container can be connected</source>
        <translation>只能连接同一容器中的步骤</translation>
    </message>
    <message>
        <source>These steps are connected already</source>
        <translation>这些步骤已经连接</translation>
    </message>
    <message>
        <source>That would make a circle: use a loop</source>
        <translation>这样会形成环路：请使用循环</translation>
    </message>
    <message>
        <source>The order of a sequence is the order of its steps: move a step instead</source>
        <translation>顺序容器中的先后由步骤排列决定：请改为移动步骤</translation>
    </message>
    <message>
        <source>Nothing can stand between a step and its recovery</source>
        <translation>步骤与其恢复步骤之间不能插入其他步骤</translation>
    </message>
    <message>
        <source>Only a step without connections can be put on one</source>
        <translation>只有没有连线的步骤才能放到连线上</translation>
    </message>
</context>
<context>
    <name>CopiedSteps</name>
    <message>
        <source>The clipboard holds more than 16 MiB. Copy fewer steps at once.</source>
        <translation>剪贴板内容超过 16 MiB。请一次少复制一些步骤。</translation>
    </message>
    <message>
        <source>These steps come from a newer Millrace. Update this one to paste them.</source>
        <translation>这些步骤来自更新版本的 Millrace。请更新本程序后再粘贴。</translation>
    </message>
    <message>
        <source>The clipboard holds no steps. Copy steps on a canvas, or the text of a workflow.</source>
        <translation>剪贴板中没有步骤。请复制画布上的步骤，或复制工作流的文本。</translation>
    </message>
    <message>
        <source>The steps in the clipboard are damaged: %1</source>
        <translation>剪贴板中的步骤已损坏：%1</translation>
    </message>
    <message>
        <source>The clipboard holds no steps.</source>
        <translation>剪贴板中没有步骤。</translation>
    </message>
    <message>
        <source>The clipboard holds more than 10,000 steps.</source>
        <translation>剪贴板中的步骤超过 10,000 个。</translation>
    </message>
    <message>
        <source>Two steps in the clipboard have the same id.</source>
        <translation>剪贴板中有两个步骤的 ID 相同。</translation>
    </message>
    <message>
        <source>The container is not there any more.</source>
        <translation>该容器已不存在。</translation>
    </message>
    <message>
        <source>Containers would be nested too deep.</source>
        <translation>容器嵌套层数过多。</translation>
    </message>
</context>
<context>
    <name>DataKind</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Written by steps</source>
        <translation>由步骤写入</translation>
    </message>
    <message>
        <source>Output of a step</source>
        <translation>步骤的输出</translation>
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
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>所在容器</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>顺序中的位置</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>DropTool</name>
    <message>
        <source>A worker stands in an orchestrator only</source>
        <translation>工作者只能放在编排器中</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>wk</source>
        <translation>周</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
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
        <translation>添加文本</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>添加输入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>添加输出</translation>
    </message>
    <message>
        <source>Path in the result, such as result.id</source>
        <translation>结果中的路径，例如 result.id</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加值</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>添加变量</translation>
    </message>
</context>
<context>
    <name>Extraction</name>
    <message>
        <source>“%1” reads over the border in a way that cannot be passed on. Write it like steps.name.output.</source>
        <translation>“%1”跨越边界读取数据，这种方式无法转为参数传递。请写成 steps.name.output 的形式。</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>This must be a number.</source>
        <translation>此处必须是数字。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>此处必须是整数。</translation>
    </message>
    <message>
        <source>This must be a time, such as 20 s, 5 min or 1 h 30 min.</source>
        <translation>此处必须是时长，例如 20 秒、5 分钟或 1 小时 30 分钟。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>The workflow has no steps to draw.</source>
        <translation>工作流中没有可绘制的步骤。</translation>
    </message>
    <message>
        <source>Add a step first.</source>
        <translation>请先添加步骤。</translation>
    </message>
    <message>
        <source>A picture can be 0.1 to 8 times as large.</source>
        <translation>图片的缩放倍数须在 0.1 到 8 之间。</translation>
    </message>
    <message>
        <source>The picture would have %1 by %2 pixels.</source>
        <translation>图片将达到 %1 × %2 像素。</translation>
    </message>
    <message>
        <source>Choose a smaller scale, or export SVG or PDF.</source>
        <translation>请选择较小的缩放倍数，或导出为 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>内存不足，无法生成图片。</translation>
    </message>
    <message>
        <source>%1 cannot print.</source>
        <translation>%1 无法打印。</translation>
    </message>
    <message>
        <source>Choose another printer, or export a PDF.</source>
        <translation>请选择其他打印机，或导出为 PDF。</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Select the steps first.</source>
        <translation>请先选择步骤。</translation>
    </message>
    <message>
        <source>The selected steps are in different containers. Select steps that stand side by side.</source>
        <translation>所选步骤位于不同的容器中。请选择同一容器中的步骤。</translation>
    </message>
    <message>
        <source>“%1” comes between the selected steps. Select it too.</source>
        <translation>“%1”位于所选步骤之间。请将它一并选中。</translation>
    </message>
    <message>
        <source>A route of “%1” leads to “%2”. Select both, or neither.</source>
        <translation>“%1”的一个分支通向“%2”。请同时选中两者，或都不选。</translation>
    </message>
    <message>
        <source>Select a container with steps in it.</source>
        <translation>请选择一个包含步骤的容器。</translation>
    </message>
    <message>
        <source>A route leads to this container, and it begins with several steps at once. Let the route lead to one of them first.</source>
        <translation>有分支通向此容器，而容器内同时从多个步骤开始。请先让该分支通向其中一个步骤。</translation>
    </message>
</context>
<context>
    <name>InspectorFields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>After these steps</source>
        <translation>在这些步骤之后</translation>
    </message>
    <message>
        <source>How many must complete</source>
        <translation>须完成的数量</translation>
    </message>
    <message>
        <source>Only if all of these hold</source>
        <translation>仅当满足以下所有条件时</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>The longest that one attempt may take.</source>
        <translation>单次尝试允许的最长时间。</translation>
    </message>
    <message>
        <source>Must start within</source>
        <translation>开始时限</translation>
    </message>
    <message>
        <source>Sign of life every</source>
        <translation>心跳间隔</translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation>此步骤失败时继续运行</translation>
    </message>
    <message>
        <source>Steps that handle the error</source>
        <translation>处理错误的步骤</translation>
    </message>
    <message>
        <source>Steps that undo it on a rollback</source>
        <translation>回滚时用于撤销的步骤</translation>
    </message>
    <message>
        <source>Reuse results: key</source>
        <translation>重用结果：键</translation>
    </message>
    <message>
        <source>Reuse them for</source>
        <translation>结果重用时长</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>0 to 9, among steps that wait for the same resource.</source>
        <translation>0 到 9，在等待同一资源的步骤之间比较。</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>崩溃之后</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>幂等键</translation>
    </message>
    <message>
        <source>Skill that an agent must have</source>
        <translation>智能体须具备的能力</translation>
    </message>
    <message>
        <source>What the input must look like</source>
        <translation>输入须符合的结构</translation>
    </message>
    <message>
        <source>Count it in the metrics</source>
        <translation>计入指标</translation>
    </message>
    <message>
        <source>Metrics of its own (JSON)</source>
        <translation>自定义指标 (JSON)</translation>
    </message>
    <message>
        <source>Result for tests and simulation (JSON)</source>
        <translation>用于测试和模拟的结果 (JSON)</translation>
    </message>
    <message>
        <source>Classes of errors: timeout, network, rate_limited, validation, expression, permission, not_found, agent, process, rejected, interrupted, circuit_open.</source>
        <translation>错误类别：timeout, network, rate_limited, validation, expression, permission, not_found, agent, process, rejected, interrupted, circuit_open。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Wait before retry</source>
        <translation>重试前等待</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>首次等待</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>重试计划</translation>
    </message>
    <message>
        <source>Times longer each time</source>
        <translation>每次延长倍数</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Jitter (share, 0 to 1)</source>
        <translation>抖动（比例，0 到 1）</translation>
    </message>
    <message>
        <source>Retry only after</source>
        <translation>仅在以下错误后重试</translation>
    </message>
    <message>
        <source>Never retry after</source>
        <translation>以下错误后不重试</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Input mapping</source>
        <translation>输入映射</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>运行条件</translation>
    </message>
    <message>
        <source>Retry and timeout</source>
        <translation>重试与超时</translation>
    </message>
    <message>
        <source>Output mapping</source>
        <translation>输出映射</translation>
    </message>
    <message>
        <source>Path in the result, and where it goes in the workflow&apos;s data</source>
        <translation>结果中的路径，及其在工作流数据中的写入位置</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>Anything else goes to</source>
        <translation>其他情况通向</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>通向何处</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Folder it begins in</source>
        <translation>起始文件夹</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Read its output as</source>
        <translation>输出的读取格式</translation>
    </message>
    <message>
        <source>Exit codes that are success</source>
        <translation>视为成功的退出代码</translation>
    </message>
    <message>
        <source>Most output (bytes)</source>
        <translation>输出上限（字节）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Statuses that are success</source>
        <translation>视为成功的状态码</translation>
    </message>
    <message>
        <source>Read the answer as</source>
        <translation>响应的读取格式</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>执行的操作</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>With all that a folder holds</source>
        <translation>包括文件夹中的所有内容</translation>
    </message>
    <message>
        <source>Nothing there counts as done</source>
        <translation>目标不存在也视为完成</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Votes needed</source>
        <translation>所需票数</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>多久后提醒</translation>
    </message>
    <message>
        <source>When it is overdue</source>
        <translation>逾期时</translation>
    </message>
    <message>
        <source>The outcome that is taken when the due time has come.</source>
        <translation>到期时采用的决定。</translation>
    </message>
    <message>
        <source>Then ask these people</source>
        <translation>随后询问这些人员</translation>
    </message>
    <message>
        <source>Then ask these roles</source>
        <translation>随后询问这些角色</translation>
    </message>
    <message>
        <source>Not by who started the run</source>
        <translation>运行发起人不得审批</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Each name is shown with what its expression gives.</source>
        <translation>每个名称与其表达式的结果一同显示。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who may decide; anyone where nobody is named.</source>
        <translation>可以作出决定的人；未指定时任何人均可。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>可选决定</translation>
    </message>
    <message>
        <source>The buttons; approve and reject where none are named.</source>
        <translation>即各个按钮；未指定时为批准和拒绝。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>等待时长</translation>
    </message>
    <message>
        <source>One of the three: a time, a moment, or an event.</source>
        <translation>三者选其一：时长、时刻或事件。</translation>
    </message>
    <message>
        <source>Until a moment</source>
        <translation>等到某一时刻</translation>
    </message>
    <message>
        <source>A date such as 2026-12-24T18:00:00Z, or milliseconds since 1970.</source>
        <translation>日期，例如 2026-12-24T18:00:00Z，或自 1970 年起的毫秒数。</translation>
    </message>
    <message>
        <source>For an event</source>
        <translation>等待事件</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>超过之后</translation>
    </message>
    <message>
        <source>For each of</source>
        <translation>遍历</translation>
    </message>
    <message>
        <source>A list; inside the loop it is item and index.</source>
        <translation>一个列表；在循环内为 item 和 index。</translation>
    </message>
    <message>
        <source>While</source>
        <translation>满足条件时</translation>
    </message>
    <message>
        <source>After the last allowed round</source>
        <translation>达到最大轮数后</translation>
    </message>
    <message>
        <source>When an item fails</source>
        <translation>某一项失败时</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>When several routes match</source>
        <translation>多个分支匹配时</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并行数</translation>
    </message>
    <message>
        <source>Most rounds</source>
        <translation>最大轮数</translation>
    </message>
    <message>
        <source>Share that must succeed</source>
        <translation>须成功的比例</translation>
    </message>
    <message>
        <source>Bring the results together</source>
        <translation>汇总结果</translation>
    </message>
    <message>
        <source>collect, merge, vote, or an expression of results.</source>
        <translation>collect、merge、vote，或关于 results 的表达式。</translation>
    </message>
    <message>
        <source>or id</source>
        <translation>或 ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>回滚到</translation>
    </message>
    <message>
        <source>What completed after it is compensated.</source>
        <translation>在其后完成的步骤将被补偿。</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>The container is not there any more.</source>
        <translation>该容器已不存在。</translation>
    </message>
    <message>
        <source>A step cannot be put into itself.</source>
        <translation>步骤不能放入自身。</translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>移动 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation>插入步骤</translation>
    </message>
</context>
<context>
    <name>NoteTool</name>
    <message>
        <source>Resize a note</source>
        <translation>调整便签大小</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>移动便签</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Connections decide the order here. Connect the step to others instead.</source>
        <translation>此处的先后由连线决定。请改为将该步骤与其他步骤连接。</translation>
    </message>
    <message>
        <source>The step is the first already.</source>
        <translation>该步骤已经是第一个。</translation>
    </message>
    <message>
        <source>The step is the last already.</source>
        <translation>该步骤已经是最后一个。</translation>
    </message>
    <message>
        <source>There is no container just before this step.</source>
        <translation>该步骤之前没有紧邻的容器。</translation>
    </message>
    <message>
        <source>The step is in no container.</source>
        <translation>该步骤不在任何容器中。</translation>
    </message>
    <message>
        <source>The step is not there any more.</source>
        <translation>该步骤已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n step(s)</source>
        <translation>
            <numerusform>%1，包含 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4, runs only when %5 fails or is undone</source>
        <translation>%1，%2，步骤 %3 / %4，仅在 %5 失败或撤销时运行</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4</source>
        <translation>%1，%2，步骤 %3 / %4</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4, goes to %5</source>
        <translation>%1，%2，步骤 %3 / %4，通向 %5</translation>
    </message>
</context>
<context>
    <name>PolicyChip</name>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1 次</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A step is named that does not exist.</source>
        <translation>引用了不存在的步骤。</translation>
    </message>
    <message>
        <source>There is no step “%2”.</source>
        <translation>没有步骤“%2”。</translation>
    </message>
    <message>
        <source>Choose another step or remove the mention.</source>
        <translation>请选择其他步骤，或移除该引用。</translation>
    </message>
    <message>
        <source>The step names itself.</source>
        <translation>该步骤引用了自身。</translation>
    </message>
    <message>
        <source>A repetition is a loop step.</source>
        <translation>需要重复时请使用循环步骤。</translation>
    </message>
    <message>
        <source>A connection would leave its container.</source>
        <translation>连线会越出其所在容器。</translation>
    </message>
    <message>
        <source>“%2” is in another container.</source>
        <translation>“%2”位于另一个容器中。</translation>
    </message>
    <message>
        <source>Connect the container as a whole.</source>
        <translation>请将容器作为整体连接。</translation>
    </message>
    <message>
        <source>A step that only handles errors or undoes another cannot be part of the flow.</source>
        <translation>仅用于处理错误或撤销其他步骤的步骤不能成为流程的一部分。</translation>
    </message>
    <message>
        <source>Use two steps, one for each purpose.</source>
        <translation>请使用两个步骤，各司其职。</translation>
    </message>
    <message>
        <source>The same step is waited for twice.</source>
        <translation>对同一步骤重复等待。</translation>
    </message>
    <message>
        <source>“%2” is waited for twice.</source>
        <translation>对“%2”重复等待。</translation>
    </message>
    <message>
        <source>The rollback point may not be reached yet.</source>
        <translation>可能尚未到达回滚点。</translation>
    </message>
    <message>
        <source>“%2” may not be completed when the run comes here.</source>
        <translation>运行到此处时，“%2”可能尚未完成。</translation>
    </message>
    <message>
        <source>The step handles or undoes itself by way of others.</source>
        <translation>该步骤经由其他步骤处理或撤销自身。</translation>
    </message>
    <message>
        <source>Take one of the handlers away.</source>
        <translation>请去掉其中一个处理步骤。</translation>
    </message>
    <message>
        <source>These steps wait for each other.</source>
        <translation>这些步骤互相等待。</translation>
    </message>
    <message>
        <source>Remove one of the connections; a repetition is a loop step.</source>
        <translation>请移除其中一条连线；需要重复时请使用循环步骤。</translation>
    </message>
    <message>
        <source>No run ever comes here.</source>
        <translation>任何运行都不会到达此处。</translation>
    </message>
    <message>
        <source>It waits only for steps that are never started.</source>
        <translation>它只等待从不启动的步骤。</translation>
    </message>
    <message>
        <source>Not as many connections lead here as must complete.</source>
        <translation>通向此处的连线少于须完成的数量。</translation>
    </message>
    <message>
        <source>The step would always be skipped.</source>
        <translation>该步骤将始终被跳过。</translation>
    </message>
    <message>
        <source>The step has no id that expressions can use.</source>
        <translation>该步骤没有可供表达式使用的 ID。</translation>
    </message>
    <message>
        <source>“%2” cannot be used as an id.</source>
        <translation>“%2”不能用作 ID。</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>请使用字母、数字和下划线。</translation>
    </message>
    <message>
        <source>More than one step has this id.</source>
        <translation>多个步骤使用了此 ID。</translation>
    </message>
    <message>
        <source>More than one step has the id “%2”.</source>
        <translation>多个步骤使用了 ID“%2”。</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>请为其中一个更换 ID。</translation>
    </message>
    <message>
        <source>The step has no type.</source>
        <translation>该步骤没有类型。</translation>
    </message>
    <message>
        <source>This version has no steps of type “%2”.</source>
        <translation>此版本没有类型为“%2”的步骤。</translation>
    </message>
    <message>
        <source>The action has no kind.</source>
        <translation>该操作没有种类。</translation>
    </message>
    <message>
        <source>This version has no actions of kind “%2”.</source>
        <translation>此版本没有种类为“%2”的操作。</translation>
    </message>
    <message>
        <source>A step of this type cannot hold other steps.</source>
        <translation>此类型的步骤不能包含其他步骤。</translation>
    </message>
    <message>
        <source>Put them into a sequence or a parallel step.</source>
        <translation>请将它们放入顺序或并行步骤。</translation>
    </message>
    <message>
        <source>The container is empty.</source>
        <translation>容器为空。</translation>
    </message>
    <message>
        <source>Add a step to it.</source>
        <translation>请在其中添加步骤。</translation>
    </message>
    <message>
        <source>The workflow runs itself.</source>
        <translation>该工作流会运行自身。</translation>
    </message>
    <message>
        <source>Make sure that a condition ends it.</source>
        <translation>请确保有条件使其结束。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind.</source>
        <translation>“%1”的值类型不正确。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>“%1”不能为“%2”。</translation>
    </message>
    <message>
        <source>“%1” has a value that is not among its choices.</source>
        <translation>“%1”的值不在可选项之中。</translation>
    </message>
    <message>
        <source>“%2” is not among the choices of “%1”.</source>
        <translation>“%2”不在“%1”的可选项之中。</translation>
    </message>
    <message>
        <source>This approval has no such outcome.</source>
        <translation>此审批没有该决定。</translation>
    </message>
    <message>
        <source>This approval has no outcome “%2”.</source>
        <translation>此审批没有决定“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no setting of this step and means nothing.</source>
        <translation>“%1”不是此步骤的设置，不起作用。</translation>
    </message>
    <message>
        <source>No step can fail in this way.</source>
        <translation>任何步骤都不会以这种方式失败。</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>“%1”在此处不起作用。</translation>
    </message>
    <message>
        <source>“%1” is outside its range.</source>
        <translation>“%1”超出范围。</translation>
    </message>
    <message>
        <source>“%1” is outside its range: %2.</source>
        <translation>“%1”超出范围：%2。</translation>
    </message>
    <message>
        <source>“%1” contradicts another setting and never counts.</source>
        <translation>“%1”与另一项设置矛盾，永远不会生效。</translation>
    </message>
    <message>
        <source>A loop needs a list or a condition, and only one of them.</source>
        <translation>循环需要列表或条件，且只能有其中之一。</translation>
    </message>
    <message>
        <source>A wait needs a duration, a time or an event, and only one of them.</source>
        <translation>等待需要时长、时刻或事件，且只能有其中之一。</translation>
    </message>
    <message>
        <source>The outcomes must be a list of different names.</source>
        <translation>可选决定必须是名称互不相同的列表。</translation>
    </message>
    <message>
        <source>An output is mapped to a place that workflow data do not have.</source>
        <translation>输出映射到了工作流数据中不存在的位置。</translation>
    </message>
    <message>
        <source>Write names with dots between them.</source>
        <translation>请书写以点分隔的名称。</translation>
    </message>
    <message>
        <source>“%1” is no JSON Schema.</source>
        <translation>“%1”不是 JSON Schema。</translation>
    </message>
    <message>
        <source>The sub-workflow must be named by id or by file.</source>
        <translation>必须通过 ID 或文件指定子工作流。</translation>
    </message>
    <message>
        <source>The version is not of the form 1.2.3.</source>
        <translation>版本不符合 1.2.3 的形式。</translation>
    </message>
    <message>
        <source>The version “%2” is not of the form 1.2.3.</source>
        <translation>版本“%2”不符合 1.2.3 的形式。</translation>
    </message>
    <message>
        <source>More people must decide than may decide.</source>
        <translation>须作出决定的人数多于有权决定的人数。</translation>
    </message>
    <message>
        <source>Several steps write the same data, and their order is not fixed.</source>
        <translation>多个步骤写入相同的数据，且先后顺序不确定。</translation>
    </message>
    <message>
        <source>Let one wait for the other, or write to different places.</source>
        <translation>请让其中一个等待另一个，或写入不同的位置。</translation>
    </message>
    <message>
        <source>The expression in “%1” cannot be read.</source>
        <translation>无法解析“%1”中的表达式。</translation>
    </message>
    <message>
        <source>The expression cannot be read: %2</source>
        <translation>无法解析表达式：%2</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a name that does not exist.</source>
        <translation>“%1”中的表达式使用了不存在的名称。</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step that does not exist.</source>
        <translation>“%1”中的表达式使用了不存在的步骤。</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step inside a loop, which is not seen from here.</source>
        <translation>“%1”中的表达式使用了循环内的步骤，在此处不可见。</translation>
    </message>
    <message>
        <source>Use the output of the loop.</source>
        <translation>请使用循环的输出。</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step that may not be settled yet.</source>
        <translation>“%1”中的表达式使用了可能尚未结束的步骤。</translation>
    </message>
    <message>
        <source>Let the step wait for it.</source>
        <translation>请让该步骤等待它。</translation>
    </message>
    <message>
        <source>The workflow has no name.</source>
        <translation>工作流没有名称。</translation>
    </message>
    <message>
        <source>The workflow has no steps.</source>
        <translation>工作流没有步骤。</translation>
    </message>
    <message>
        <source>Add one from the palette.</source>
        <translation>请从面板中添加。</translation>
    </message>
    <message>
        <source>The workflow&apos;s id is no UUID.</source>
        <translation>工作流的 ID 不是 UUID。</translation>
    </message>
    <message>
        <source>Containers are nested too deep.</source>
        <translation>容器嵌套层数过多。</translation>
    </message>
    <message>
        <source>Put inner parts into workflows of their own.</source>
        <translation>请将内部的部分放入单独的工作流。</translation>
    </message>
    <message>
        <source>“%1” has a classification that does not exist.</source>
        <translation>“%1”的分类不存在。</translation>
    </message>
    <message>
        <source>There is no classification “%2”.</source>
        <translation>没有分类“%2”。</translation>
    </message>
    <message>
        <source>There is no such compliance pack.</source>
        <translation>没有该合规包。</translation>
    </message>
    <message>
        <source>There is no compliance pack “%2”.</source>
        <translation>没有合规包“%2”。</translation>
    </message>
    <message>
        <source>A trigger has no type.</source>
        <translation>触发器没有类型。</translation>
    </message>
    <message>
        <source>There are no triggers of type “%2”.</source>
        <translation>没有类型为“%2”的触发器。</translation>
    </message>
    <message>
        <source>A trigger lacks “%1”.</source>
        <translation>触发器缺少“%1”。</translation>
    </message>
    <message>
        <source>The times of a schedule cannot be read.</source>
        <translation>无法解析计划的时间。</translation>
    </message>
    <message>
        <source>The times of a schedule cannot be read: %2</source>
        <translation>无法解析计划的时间：%2</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>没有该时区。</translation>
    </message>
    <message>
        <source>There is no time zone “%2”.</source>
        <translation>没有时区“%2”。</translation>
    </message>
    <message>
        <source>Write a name like Europe/Berlin or UTC.</source>
        <translation>请使用 Europe/Berlin 或 UTC 这样的名称。</translation>
    </message>
    <message>
        <source>A test has no name.</source>
        <translation>测试没有名称。</translation>
    </message>
    <message>
        <source>Two tests have the same name.</source>
        <translation>两个测试的名称相同。</translation>
    </message>
    <message>
        <source>Two tests are called “%2”.</source>
        <translation>两个测试的名称均为“%2”。</translation>
    </message>
    <message>
        <source>A test names a step that does not exist.</source>
        <translation>测试引用了不存在的步骤。</translation>
    </message>
    <message>
        <source>A test expects an end that no run has.</source>
        <translation>测试预期了运行不可能出现的结束状态。</translation>
    </message>
    <message>
        <source>A test decides for an outcome that the approval lacks.</source>
        <translation>测试采用了该审批没有的决定。</translation>
    </message>
    <message>
        <source>A test decides for “%2”, an outcome that the approval lacks.</source>
        <translation>测试采用了“%2”，但该审批没有此决定。</translation>
    </message>
    <message>
        <source>A test decides at a step that asks nobody.</source>
        <translation>测试在一个不询问任何人的步骤上作出决定。</translation>
    </message>
    <message>
        <source>“%1” is not written as the format asks.</source>
        <translation>“%1”不符合格式要求。</translation>
    </message>
    <message>
        <source>“%1” is not known and means nothing.</source>
        <translation>“%1”未知，不起作用。</translation>
    </message>
    <message>
        <source>It is kept in the file.</source>
        <translation>它会保留在文件中。</translation>
    </message>
    <message>
        <source>“%1” has an old name.</source>
        <translation>“%1”使用了旧名称。</translation>
    </message>
    <message>
        <source>It is saved under its new name.</source>
        <translation>保存时将使用新名称。</translation>
    </message>
    <message>
        <source>“%1” stands twice, under an old and a new name.</source>
        <translation>“%1”出现了两次，分别使用旧名称和新名称。</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Millrace.</source>
        <translation>该文件由更新版本的 Millrace 创建。</translation>
    </message>
    <message>
        <source>The file has a format that is not known.</source>
        <translation>文件的格式未知。</translation>
    </message>
    <message>
        <source>The file is no JSON that can be read.</source>
        <translation>文件不是可读取的 JSON。</translation>
    </message>
</context>
<context>
    <name>QuickFix</name>
    <message>
        <source>Replace with “%1”</source>
        <translation>替换为“%1”</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Remove the setting</source>
        <translation>移除该设置</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>移除该引用</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation>不等待它</translation>
    </message>
    <message>
        <source>Remove the route</source>
        <translation>移除该分支</translation>
    </message>
    <message>
        <source>Remove its connections</source>
        <translation>移除其连线</translation>
    </message>
    <message>
        <source>Do not wait for “%1”</source>
        <translation>不等待“%1”</translation>
    </message>
    <message>
        <source>Start it with the workflow</source>
        <translation>随工作流启动</translation>
    </message>
    <message>
        <source>Give it the id “%1”</source>
        <translation>将其 ID 设为“%1”</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>重命名为“%1”</translation>
    </message>
    <message>
        <source>Read “%1” instead</source>
        <translation>改为读取“%1”</translation>
    </message>
    <message>
        <source>Wait for “%1”</source>
        <translation>等待“%1”</translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation>生成新的 ID</translation>
    </message>
    <message>
        <source>Wait for all of them</source>
        <translation>等待所有步骤</translation>
    </message>
</context>
<context>
    <name>RawEdit</name>
    <message>
        <source>A step is an object in braces.</source>
        <translation>步骤是花括号中的一个对象。</translation>
    </message>
    <message>
        <source>Use Change id to give the step another id.</source>
        <translation>要更换步骤的 ID，请使用“更改 ID”。</translation>
    </message>
    <message>
        <source>The steps inside a container are edited on the canvas.</source>
        <translation>容器中的步骤请在画布上编辑。</translation>
    </message>
    <message>
        <source>The value of %1 does not fit.</source>
        <translation>%1 的值不合适。</translation>
    </message>
</context>
<context>
    <name>RetryText</name>
    <message>
        <source>It is tried once.</source>
        <translation>只尝试一次。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between times</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>%1 (at most %2 attempts within %3)</source>
        <translation>%1（在 %3 内最多尝试 %2 次）</translation>
    </message>
    <message>
        <source>%1 (at most %2 attempts within %3 to %4)</source>
        <translation>%1（在 %3 至 %4 内最多尝试 %2 次）</translation>
    </message>
</context>
<context>
    <name>RewireTool</name>
    <message>
        <source>Reconnect steps</source>
        <translation>重新连接步骤</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The store is not open. Open it again.</source>
        <translation>数据存储未打开。请重新打开。</translation>
    </message>
    <message>
        <source>Another program has the store and does not answer. End it, then try again.</source>
        <translation>另一个程序占用了数据存储且没有响应。请结束该程序，然后重试。</translation>
    </message>
    <message>
        <source>The program that has the store does not answer. Try again.</source>
        <translation>占用数据存储的程序没有响应。请重试。</translation>
    </message>
    <message>
        <source>The program that had the store has ended. Try again.</source>
        <translation>占用数据存储的程序已结束。请重试。</translation>
    </message>
    <message>
        <source>The store was written by a newer version of this program. Update it, or name another store.</source>
        <translation>该数据存储由本程序的更新版本写入。请更新本程序，或指定其他数据存储。</translation>
    </message>
    <message>
        <source>You started this run, and somebody else must decide.</source>
        <translation>此运行由您启动，须由其他人作出决定。</translation>
    </message>
    <message>
        <source>You are not among those whom this approval asks.</source>
        <translation>您不在此审批的负责人之列。</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>已有人作出决定。</translation>
    </message>
    <message>
        <source>You have decided this already. Others must decide too.</source>
        <translation>您已作出决定。还需要其他人决定。</translation>
    </message>
    <message>
        <source>This is no longer asked: its time ran out, or the run ended.</source>
        <translation>已不再需要决定：时限已过，或运行已结束。</translation>
    </message>
    <message>
        <source>Somebody else has claimed this.</source>
        <translation>已被其他人认领。</translation>
    </message>
    <message>
        <source>What is asked has changed meanwhile. Look at it again.</source>
        <translation>所询问的内容在此期间已更改。请重新查看。</translation>
    </message>
    <message>
        <source>The run has ended already.</source>
        <translation>运行已经结束。</translation>
    </message>
    <message>
        <source>The run completed. Choose a step to run again from.</source>
        <translation>运行已完成。请选择从哪个步骤重新运行。</translation>
    </message>
    <message>
        <source>The run never started. Start a new one.</source>
        <translation>运行从未启动。请启动新的运行。</translation>
    </message>
    <message>
        <source>The run never came to this step. Choose one that ran.</source>
        <translation>运行从未到达此步骤。请选择已运行过的步骤。</translation>
    </message>
    <message>
        <source>This step only runs after a failure. Choose the step that it serves.</source>
        <translation>此步骤仅在失败后运行。请选择它所处理或撤销的步骤。</translation>
    </message>
    <message>
        <source>This step chooses a route or runs in a loop, so it cannot be given a result. Change a step before it, or the whole loop&apos;s result.</source>
        <translation>此步骤选择分支或在循环中运行，因此无法为其指定结果。请更改它之前的步骤，或整个循环的结果。</translation>
    </message>
    <message>
        <source>It took too long: %1</source>
        <translation>耗时过长：%1</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>连接失败：%1</translation>
    </message>
    <message>
        <source>Too many requests: %1</source>
        <translation>请求过多：%1</translation>
    </message>
    <message>
        <source>An expression failed: %1</source>
        <translation>表达式出错：%1</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>不允许：%1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>The run cannot go on: %1</source>
        <translation>运行无法继续：%1</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>磁盘已满：%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>An attempt failed: %1</source>
        <translation>一次尝试失败：%1</translation>
    </message>
    <message>
        <source>An attempt failed: %1; again in %2</source>
        <translation>一次尝试失败：%1；%2后重试</translation>
    </message>
    <message>
        <source>%1 decided: %2</source>
        <translation>%1 的决定：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The run was made</source>
        <translation>运行已创建</translation>
    </message>
    <message>
        <source>The run started</source>
        <translation>运行已启动</translation>
    </message>
    <message>
        <source>The run was paused</source>
        <translation>运行已暂停</translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation>运行已继续</translation>
    </message>
    <message>
        <source>The run ended</source>
        <translation>运行已结束</translation>
    </message>
    <message>
        <source>The run was taken up again</source>
        <translation>运行已重试</translation>
    </message>
    <message>
        <source>An engine took the run up again</source>
        <translation>引擎重新接管了运行</translation>
    </message>
    <message>
        <source>Data were changed by hand</source>
        <translation>数据被手动更改</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Error handlers ended</source>
        <translation>错误处理步骤已结束</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>Interrupted; starts again</source>
        <translation>已中断；将重新开始</translation>
    </message>
    <message>
        <source>Kept an intermediate result</source>
        <translation>已保存中间结果</translation>
    </message>
    <message>
        <source>A round began</source>
        <translation>开始新一轮</translation>
    </message>
    <message>
        <source>Rollback began</source>
        <translation>回滚已开始</translation>
    </message>
    <message>
        <source>The sub-workflow started</source>
        <translation>子工作流已启动</translation>
    </message>
    <message>
        <source>A reminder was sent</source>
        <translation>已发送提醒</translation>
    </message>
    <message>
        <source>Others were asked too</source>
        <translation>已一并询问其他人</translation>
    </message>
    <message>
        <source>The time to decide ran out</source>
        <translation>决定时限已过</translation>
    </message>
    <message>
        <source>The question was withdrawn</source>
        <translation>询问已撤回</translation>
    </message>
    <message>
        <source>Attempt %1 started</source>
        <translation>第 %1 次尝试已开始</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Timed out: %1</source>
        <translation>超时：%1</translation>
    </message>
    <message>
        <source>The run is ending: %1</source>
        <translation>运行即将结束：%1</translation>
    </message>
    <message>
        <source>Event %1 arrived</source>
        <translation>事件 %1 已到达</translation>
    </message>
    <message>
        <source>Waits for event %1</source>
        <translation>等待事件 %1</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>已询问：%1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>重试中</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>正在回滚</translation>
    </message>
    <message>
        <source>rollback incomplete</source>
        <translation>回滚未完成</translation>
    </message>
    <message>
        <source>Skipped · conditions not met</source>
        <translation>已跳过 · 条件不满足</translation>
    </message>
    <message>
        <source>Skipped · too few came this way</source>
        <translation>已跳过 · 到达此处的连线不足</translation>
    </message>
    <message>
        <source>Skipped · not taken</source>
        <translation>已跳过 · 未走此分支</translation>
    </message>
    <message>
        <source>This step was edited since the run.</source>
        <translation>此步骤在运行之后被编辑过。</translation>
    </message>
    <message>
        <source>This step was added since the run.</source>
        <translation>此步骤是在运行之后添加的。</translation>
    </message>
    <message>
        <source>This step was moved since the run.</source>
        <translation>此步骤在运行之后被移动过。</translation>
    </message>
    <message>
        <source>The workflow&apos;s variables were edited since the run.</source>
        <translation>工作流的变量在运行之后被编辑过。</translation>
    </message>
    <message>
        <source>%1, on which it depends, was edited since the run.</source>
        <translation>它所依赖的 %1 在运行之后被编辑过。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 · %3</source>
        <translation>第 %1 次尝试，共 %2 次 · %3</translation>
    </message>
    <message>
        <source>Waits for a free place</source>
        <translation>等待空位</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>again soon</source>
        <translation>即将重试</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n attempt(s)</source>
        <translation>
            <numerusform>%1 · %n 次尝试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n 个运行中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · mean %3</source>
        <translation>%1 / %2 · 平均 %3</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>等待决定</translation>
    </message>
    <message>
        <source>Failed, then handled</source>
        <translation>失败，随后已处理</translation>
    </message>
    <message>
        <source>Nobody knows how far it came</source>
        <translation>无法得知执行进度</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>第 %1 次尝试：%2</translation>
    </message>
</context>
<context>
    <name>SectionSummary</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n 个分支</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n 个决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n 个条件</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s)</source>
        <translation>
            <numerusform>在 %n 个步骤之后</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>继续运行</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Fails the run</source>
        <translation>运行失败</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>已设置 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n 个输入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>As the workflow</source>
        <translation>与工作流相同</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n 个输出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n 个变量</numerusform>
        </translation>
    </message>
    <message>
        <source>All data</source>
        <translation>全部数据</translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n 个触发器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n 个测试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenGraph</name>
    <message numerus="yes">
        <source>%n step(s). Tab and the arrow keys walk, Enter opens a step.</source>
        <translation>
            <numerusform>%n 个步骤。用 Tab 和方向键移动，用 Enter 打开步骤。</numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>重试中</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>正在回滚</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>， </translation>
    </message>
    <message>
        <source>retrying attempt %1 of %2</source>
        <translation>重试中，第 %1 次尝试，共 %2 次</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>has a breakpoint</source>
        <translation>有断点</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>writes the variable</source>
        <translation>写入该变量</translation>
    </message>
    <message>
        <source>reads the variable</source>
        <translation>读取该变量</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>步骤 %1 / %2</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>通向 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) inside</source>
        <translation>
            <numerusform>内含 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未走此分支</translation>
    </message>
    <message>
        <source>on rollback</source>
        <translation>回滚时</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>StepCategory</name>
    <message>
        <source>Flow control</source>
        <translation>流程控制</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>故障恢复</translation>
    </message>
</context>
<context>
    <name>StepType</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>No operation</source>
        <translation>空操作</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>并行</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Sub-workflow</source>
        <translation>子工作流</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>ReAct</source>
        <translation>ReAct</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>编排器</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Maker and checker</source>
        <translation>制作者与审核者</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>消息队列</translation>
    </message>
    <message>
        <source>SAP / OData</source>
        <translation>SAP / OData</translation>
    </message>
    <message>
        <source>MCP tool</source>
        <translation>MCP 工具</translation>
    </message>
</context>
<context>
    <name>TemplateCategory</name>
    <message>
        <source>Start here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>故障恢复</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>流程控制</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionProposal</name>
    <message>
        <source>The input “%1” is gone.</source>
        <translation>输入“%1”已移除。</translation>
    </message>
    <message>
        <source>The input “%1” takes other values.</source>
        <translation>输入“%1”接受的值已改变。</translation>
    </message>
    <message>
        <source>The input “%1” is new.</source>
        <translation>新增了输入“%1”。</translation>
    </message>
    <message>
        <source>The input “%1” is required now.</source>
        <translation>输入“%1”现在为必填。</translation>
    </message>
    <message>
        <source>Inputs are checked differently.</source>
        <translation>输入的校验方式已改变。</translation>
    </message>
    <message>
        <source>The output has another shape.</source>
        <translation>输出的结构已改变。</translation>
    </message>
    <message>
        <source>The output “%1” is gone.</source>
        <translation>输出“%1”已移除。</translation>
    </message>
    <message>
        <source>Outputs are made differently.</source>
        <translation>输出的生成方式已改变。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were added.</source>
        <translation>
            <numerusform>添加了 %n 个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were removed.</source>
        <translation>
            <numerusform>移除了 %n 个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) stand elsewhere.</source>
        <translation>
            <numerusform>%n 个步骤的位置已改变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) work differently.</source>
        <translation>
            <numerusform>%n 个步骤的行为已改变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) have other words or limits.</source>
        <translation>
            <numerusform>%n 个步骤的文字或限制已改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow’s setting “%1” is another.</source>
        <translation>工作流的设置“%1”已改变。</translation>
    </message>
    <message>
        <source>The layout is another.</source>
        <translation>布局已改变。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Draft after %1</source>
        <translation>%1 之后的草稿</translation>
    </message>
    <message>
        <source>The file of this version is gone. Put it back from a backup.</source>
        <translation>此版本的文件已丢失。请从备份中恢复。</translation>
    </message>
    <message>
        <source>The file of this version is no longer what was published. Put it back from a backup.</source>
        <translation>此版本的文件与发布时的内容不一致。请从备份中恢复。</translation>
    </message>
    <message>
        <source>Publishing was interrupted, so the note is missing. Publish the same draft again to complete it.</source>
        <translation>发布被中断，因此缺少版本说明。请再次发布同一草稿以补全。</translation>
    </message>
    <message>
        <source>The list of versions is damaged: notes, authors and times are missing. The versions themselves can be used.</source>
        <translation>版本列表已损坏：缺少版本说明、作者和时间。各版本本身仍可使用。</translation>
    </message>
    <message>
        <source>A newer Millrace has written the list of versions. Update this one to publish here.</source>
        <translation>版本列表由更新版本的 Millrace 写入。请更新本程序后再在此发布。</translation>
    </message>
    <message>
        <source>This is no version number. Write it like 1.4.0.</source>
        <translation>这不是版本号。请写成 1.4.0 的形式。</translation>
    </message>
    <message>
        <source>The file of this version cannot be read. Put it back from a backup.</source>
        <translation>无法读取此版本的文件。请从备份中恢复。</translation>
    </message>
    <message>
        <source>This workflow has no id yet. Save it first.</source>
        <translation>此工作流还没有 ID。请先保存。</translation>
    </message>
    <message>
        <source>Say in a note what has changed.</source>
        <translation>请在版本说明中写明更改的内容。</translation>
    </message>
    <message>
        <source>Another window has published that version or a newer one meanwhile. Check the proposed number and publish again.</source>
        <translation>另一个窗口在此期间已发布该版本或更新的版本。请检查建议的版本号，然后重新发布。</translation>
    </message>
    <message>
        <source>Another window is publishing this workflow. Try again in a moment.</source>
        <translation>另一个窗口正在发布此工作流。请稍后重试。</translation>
    </message>
    <message>
        <source>The version could not be written. Check free space and permissions of the data folder.</source>
        <translation>无法写入版本。请检查数据文件夹的可用空间和权限。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and may be read.</source>
        <translation>无法打开文件。请检查文件是否存在以及是否有读取权限。</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>文件大于 64 MiB。</translation>
    </message>
    <message>
        <source>It is of a newer Millrace. Update this one to read it.</source>
        <translation>该文件来自更新版本的 Millrace。请更新本程序后再读取。</translation>
    </message>
    <message>
        <source>It is no workflow that can be read. Open it to see what is wrong.</source>
        <translation>这不是可读取的工作流。请打开它以查看问题所在。</translation>
    </message>
</context>
<context>
    <name>WorkflowFields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>A semantic version, such as 1.4.0.</source>
        <translation>语义化版本，例如 1.4.0。</translation>
    </message>
    <message>
        <source>What a run is called in lists</source>
        <translation>运行在列表中的名称</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Whole run at most</source>
        <translation>运行总时限</translation>
    </message>
    <message>
        <source>Steps at once</source>
        <translation>同时运行的步骤数</translation>
    </message>
    <message>
        <source>SLA: done within</source>
        <translation>SLA：完成时限</translation>
    </message>
    <message>
        <source>SLA: share that succeeds</source>
        <translation>SLA：成功比例</translation>
    </message>
    <message>
        <source>Recommend improvements</source>
        <translation>推荐改进</translation>
    </message>
    <message>
        <source>Choose agents by availability and performance</source>
        <translation>按可用性和性能选择智能体</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Classification of data (JSON)</source>
        <translation>数据分类 (JSON)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What a run is given</source>
        <translation>提供给运行的内容</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Data that every step sees as workflow</source>
        <translation>每个步骤都能以 workflow 访问的数据</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What a run gives</source>
        <translation>运行给出的结果</translation>
    </message>
    <message>
        <source>Limits and SLA</source>
        <translation>限制与 SLA</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>What starts a run (JSON)</source>
        <translation>启动运行的条件 (JSON)</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Cases with inputs and expectations (JSON)</source>
        <translation>包含输入和预期结果的用例 (JSON)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>millrace::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Workflows keep the names that their authors gave them.</source>
        <translation>工作流保留其作者所起的名称。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>High contrast has text of at least 7:1 and borders that show.</source>
        <translation>高对比度主题的文字对比度不低于 7:1，边框清晰可见。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Compact shows more rows of lists and forms.</source>
        <translation>紧凑模式可在列表和表单中显示更多行。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Reduced motion: nothing moves or fades</source>
        <translation>减少动画：不使用移动和淡入淡出效果</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ApprovalRow</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>请求修改</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation>审批：%1</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>由 %1 认领</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>已决定 %1 / %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show what is asked, the form and the comment</source>
        <translation>显示询问内容、表单和评论</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Say why in the comment, then choose %1 again.</source>
        <translation>请在评论中说明原因，然后再次选择“%1”。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasCommands</name>
    <message>
        <source>Align steps</source>
        <translation>对齐步骤</translation>
    </message>
    <message>
        <source>Distribute steps</source>
        <translation>分布步骤</translation>
    </message>
    <message>
        <source>Pin or unpin steps</source>
        <translation>固定或取消固定步骤</translation>
    </message>
    <message>
        <source>Set or clear breakpoints</source>
        <translation>设置或清除断点</translation>
    </message>
    <message>
        <source>Collapse containers</source>
        <translation>折叠容器</translation>
    </message>
    <message>
        <source>Expand containers</source>
        <translation>展开容器</translation>
    </message>
    <message>
        <source>Lay out steps</source>
        <translation>对步骤自动布局</translation>
    </message>
    <message>
        <source>The workflow has changed meanwhile; it was not laid out</source>
        <translation>工作流在此期间已更改，因此未进行布局</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n step(s)</source>
        <translation>
            <numerusform>剪切 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>粘贴 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>创建 %n 个步骤的副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>删除 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>删除便签</translation>
    </message>
    <message>
        <source>Disconnect steps</source>
        <translation>断开步骤</translation>
    </message>
    <message>
        <source>The order of a sequence is the order of its steps: move a step instead</source>
        <translation>顺序容器中的先后由步骤排列决定：请改为移动步骤</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s) and reconnect</source>
        <translation>
            <numerusform>删除 %n 个步骤并重新连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract a sub-workflow</source>
        <translation>提取子工作流</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>There is no step that this one can be connected to</source>
        <translation>没有可与此步骤连接的步骤</translation>
    </message>
    <message>
        <source>Choose a step with the arrow keys, Enter connects, Esc gives it up</source>
        <translation>用方向键选择步骤，按 Enter 连接，按 Esc 放弃</translation>
    </message>
    <message>
        <source>This step has no connections</source>
        <translation>此步骤没有连线</translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation>重命名步骤</translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation>将步骤分组</translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation>取消步骤分组</translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation>插入步骤</translation>
    </message>
    <message>
        <source>No step is called “%1”</source>
        <translation>没有名为“%1”的步骤</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加便签</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>编辑便签</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasView</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>移动 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow graph</source>
        <translation>工作流图</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CodeEditor</name>
    <message>
        <source>Edit all %1 characters</source>
        <translation>编辑全部 %1 个字符</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>&gt; commands   @ steps   + add a step   # files</source>
        <translation>&gt; 命令   @ 步骤   + 添加步骤   # 文件</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
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
        <translation>此处可用的名称</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DesignPage</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Try step</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Run data</source>
        <translation>运行数据</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题 (%1)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message numerus="yes">
        <source>The workflow cannot run yet: %n problem(s) must be mended first.</source>
        <translation>
            <numerusform>工作流还无法运行：须先解决 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out… (Esc stops it)</source>
        <translation>正在布局…（按 Esc 停止）</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffBar</name>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Show all of both</source>
        <translation>完整显示两侧</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <source>Compare with file…</source>
        <translation>与文件比较…</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>较新的版本</translation>
    </message>
    <message numerus="yes">
        <source>Show %n layout change(s)</source>
        <translation>
            <numerusform>显示 %n 处布局更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffView</name>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Choose two versions to see what differs.</source>
        <translation>请选择两个版本以查看差异。</translation>
    </message>
    <message>
        <source>Compare with file</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json *.json)</source>
        <translation>工作流 (*.millrace.json *.json)</translation>
    </message>
    <message>
        <source>%1 cannot be compared. %2</source>
        <translation>无法比较 %1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n 处添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n 处移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n 处移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences but %n in the layout.</source>
        <translation>
            <numerusform>除布局中的 %n 处外，没有差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>没有差异。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ElidedWords</name>
    <message>
        <source>%1, id %2</source>
        <translation>%1，ID %2</translation>
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
        <translation>%1  %2：%3</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ExpressionField</name>
    <message>
        <source>Column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>An expression, such as workflow.total &gt; 100</source>
        <translation>表达式，例如 workflow.total &gt; 100</translation>
    </message>
    <message>
        <source>No data yet. A run shows the result here.</source>
        <translation>尚无数据。运行后将在此显示结果。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FieldRow</name>
    <message>
        <source>Mixed</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FormPreview</name>
    <message>
        <source>Preview of the form</source>
        <translation>表单预览</translation>
    </message>
    <message>
        <source>This form has no fields yet.</source>
        <translation>此表单还没有字段。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryDelegate</name>
    <message>
        <source>same as the draft</source>
        <translation>与草稿相同</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryModel</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>The draft does the same.</source>
        <translation>草稿的行为与此相同。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>已发布的版本</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Keep the draft as a version</source>
        <translation>将草稿保存为版本</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Show what differs between this version and the draft (Enter)</source>
        <translation>显示此版本与草稿的差异 (Enter)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Make this version the draft; can be undone</source>
        <translation>将此版本设为草稿；可撤销</translation>
    </message>
    <message>
        <source>Open as file</source>
        <translation>作为文件打开</translation>
    </message>
    <message>
        <source>Open a copy of this version</source>
        <translation>打开此版本的副本</translation>
    </message>
    <message>
        <source>Open a workflow to see its versions here.</source>
        <translation>打开工作流后，其版本将显示在这里。</translation>
    </message>
    <message>
        <source>No versions yet. Publish this workflow to keep what it is now.</source>
        <translation>尚无版本。发布此工作流可保存其当前状态。</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>发布 %1</translation>
    </message>
    <message>
        <source>The draft is the same as version %1 already.</source>
        <translation>草稿与版本 %1 相同。</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>恢复版本 %1</translation>
    </message>
    <message>
        <source>Version %1 is the draft now. Undo brings back what was there.</source>
        <translation>版本 %1 现在是草稿。撤销可恢复之前的内容。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorHeader</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>此步骤的作用</translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation>显示为 JSON</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>新 ID</translation>
    </message>
    <message>
        <source>Change id</source>
        <translation>更改 ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change id…</source>
        <translation>更改 ID…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorPanel</name>
    <message>
        <source>Settings of the selected step</source>
        <translation>所选步骤的设置</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Workflow, version %1</source>
        <translation>工作流，版本 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连线</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>A change applies to all of them</source>
        <translation>更改将应用于所有所选步骤</translation>
    </message>
    <message>
        <source>This step is no longer there</source>
        <translation>此步骤已不存在</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>以 JSON 编辑</translation>
    </message>
    <message>
        <source>An id is made of letters, digits and underscores, and begins with no digit.</source>
        <translation>ID 由字母、数字和下划线组成，且不能以数字开头。</translation>
    </message>
    <message>
        <source>There is already a step with the id %1.</source>
        <translation>已有 ID 为 %1 的步骤。</translation>
    </message>
    <message>
        <source>Change id</source>
        <translation>更改 ID</translation>
    </message>
</context>
<context>
    <name>millrace::ui::JoinEditor</name>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Any one of them</source>
        <translation>任意一个</translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation>至少指定数量</translation>
    </message>
    <message>
        <source>How many must complete</source>
        <translation>须完成的数量</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>This must be a whole number from 1.</source>
        <translation>此处必须是不小于 1 的整数。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::KeysPage</name>
    <message>
        <source>As delivered</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>新快捷键：</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that command another key first.</source>
        <translation>%1 是“%2”的快捷键。请先为该命令指定其他快捷键。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::LineEditor</name>
    <message>
        <source>This text is too long to be edited here.</source>
        <translation>此文本过长，无法在此编辑。</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>millrace::ui::MainWindow</name>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Millrace</source>
        <translation>Millrace</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1[*] - Millrace</source>
        <translation>%1[*] - Millrace</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Search or run a command   %1</source>
        <translation>搜索或运行命令   %1</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100%(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>适应全部(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>步骤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>属性(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>大纲(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>Run &amp;data</source>
        <translation>运行数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>变量(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>小地图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>重置停靠面板(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>搜索或运行命令(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>设计(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>模拟(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try the step</source>
        <translation>试运行步骤(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Publish a version…</source>
        <translation>发布版本(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Compare with a file…</source>
        <translation>与文件比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>上一个问题(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Work&amp;flow</source>
        <translation>工作流(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open workflows</source>
        <translation>打开工作流</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json);;All files (*)</source>
        <translation>工作流 (*.millrace.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the sub-workflow</source>
        <translation>保存子工作流</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json)</source>
        <translation>工作流 (*.millrace.json)</translation>
    </message>
    <message>
        <source>Save the workflow</source>
        <translation>保存工作流</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was changed by another program</source>
        <translation>文件已被其他程序更改</translation>
    </message>
    <message>
        <source>%1 has other content than when it was opened here. Saving would replace it.</source>
        <translation>%1 的内容与在此打开时不同。保存将覆盖这些内容。</translation>
    </message>
    <message>
        <source>Save as another file</source>
        <translation>另存为其他文件</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>覆盖文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another program has changed the file. Reloading replaces your changes; undo brings them back.</source>
        <translation>其他程序已更改该文件。重新加载将替换您的更改；撤销可恢复这些更改。</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>其他程序已更改该文件。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>What is not saved is lost when the workflow is closed.</source>
        <translation>关闭工作流后，未保存的内容将丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>关闭而不保存</translation>
    </message>
    <message>
        <source>These could not be opened again: %1</source>
        <translation>以下文件未能重新打开：%1</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>workflow, time</comment>
        <translation>%1，更改于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s) had changes that were not saved</source>
        <translation>
            <numerusform>%n 个工作流有未保存的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Steps in this workflow</source>
        <translation>此工作流中的步骤</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes are not kept for a recovery: save them</source>
        <translation>更改未能留作恢复之用：请保存</translation>
    </message>
    <message>
        <source>&amp;Find a step</source>
        <translation>查找步骤(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>The file is too large for a workflow</source>
        <translation>文件过大，不能作为工作流</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>%1
Nothing is lost: the workflow stays open. Save it in another place.</source>
        <translation>%1
内容没有丢失：工作流仍然打开。请将其保存到其他位置。</translation>
    </message>
    <message>
        <source>This file is no workflow that can be opened</source>
        <translation>此文件不是可以打开的工作流</translation>
    </message>
</context>
<context>
    <name>millrace::ui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>小地图</translation>
    </message>
    <message>
        <source>The whole workflow; drag the frame to move the view</source>
        <translation>整个工作流；拖动方框可移动视图</translation>
    </message>
    <message>
        <source>Drag to move the view. M hides the minimap.</source>
        <translation>拖动可移动视图。按 M 隐藏小地图。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>设置 (%1)</translation>
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
        <translation>便签文本</translation>
    </message>
</context>
<context>
    <name>millrace::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OpenWorkflow</name>
    <message>
        <source>Reload the file</source>
        <translation>重新加载文件</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlineModel</name>
    <message>
        <source>has errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation>重命名步骤</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlinePanel</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Add a step after it</source>
        <translation>在其后添加步骤</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>连接到…</translation>
    </message>
    <message>
        <source>Disconnect from…</source>
        <translation>断开连接…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move into the container before it</source>
        <translation>移入前面的容器</translation>
    </message>
    <message>
        <source>Move out of its container</source>
        <translation>移出容器</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove and reconnect</source>
        <translation>移除并重新连接</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>移除 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>移动步骤</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>There is no step in its container that it can lead to.</source>
        <translation>其容器中没有它可以通向的步骤。</translation>
    </message>
    <message>
        <source>The step leads nowhere.</source>
        <translation>该步骤没有通向任何步骤。</translation>
    </message>
    <message>
        <source>Connect two steps</source>
        <translation>连接两个步骤</translation>
    </message>
    <message>
        <source>Disconnect two steps</source>
        <translation>断开两个步骤</translation>
    </message>
    <message>
        <source>The order inside a sequence is no connection. Move the step instead.</source>
        <translation>顺序容器中的先后关系不是连线。请改为移动步骤。</translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation>在大纲中查找</translation>
    </message>
    <message>
        <source>Find in the outline (%1)</source>
        <translation>在大纲中查找 (%1)</translation>
    </message>
    <message>
        <source>Outline of the workflow</source>
        <translation>工作流大纲</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>The steps of this workflow appear here.</source>
        <translation>此工作流的步骤将显示在这里。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutputEditor</name>
    <message>
        <source>All of its data</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>单个值</translation>
    </message>
    <message>
        <source>Named values</source>
        <translation>多个命名的值</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemModel</name>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s)</source>
        <translation>
            <numerusform>%1：%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Error: %1 Step: %2</source>
        <translation>错误：%1 步骤：%2</translation>
    </message>
    <message>
        <source>Warning: %1 Step: %2</source>
        <translation>警告：%1 步骤：%2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fix the chosen problem</source>
        <translation>修复所选问题</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Copy all problems as text</source>
        <translation>将所有问题复制为文本</translation>
    </message>
    <message>
        <source>No problems. This workflow can run.</source>
        <translation>没有问题。此工作流可以运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1：%2：%3</translation>
    </message>
</context>
<context>
    <name>millrace::ui::PropertyRow</name>
    <message>
        <source>Name of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>More about this field</source>
        <translation>此字段的更多设置</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>移除此字段</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Choices, with commas between them</source>
        <translation>可选项，以逗号分隔</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Earlier in the form</source>
        <translation>在表单中前移</translation>
    </message>
    <message>
        <source>Later in the form</source>
        <translation>在表单中后移</translation>
    </message>
</context>
<context>
    <name>millrace::ui::PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>发布“%1”</translation>
    </message>
    <message>
        <source>A version never changes. Runs that begin with it stay with it.</source>
        <translation>版本一经发布便不再改变。从某个版本开始的运行会一直使用该版本。</translation>
    </message>
    <message>
        <source>Note: what has changed, and why</source>
        <translation>版本说明：更改了什么，为什么更改</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>版本说明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) forbid publishing. Choose one to see it.</source>
        <translation>
            <numerusform>有 %n 个错误，无法发布。请选择一个错误以查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the latest version.</source>
        <translation>与最新版本相比没有任何更改。</translation>
    </message>
    <message>
        <source>A note is missing.</source>
        <translation>缺少版本说明。</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在发布…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>发布 %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RawView</name>
    <message>
        <source>Edit all of it</source>
        <translation>编辑全部</translation>
    </message>
    <message>
        <source>The step as JSON</source>
        <translation>以 JSON 表示的步骤</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RecentList</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Recent workflows</source>
        <translation>最近的工作流</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RehearsalSummary</name>
    <message>
        <source>What the simulation assumed</source>
        <translation>模拟所作的假设</translation>
    </message>
    <message>
        <source>The workflow has no tests: pinned results and guesses stood in for the world.</source>
        <translation>该工作流没有测试：外部环境由固定结果和推测代替。</translation>
    </message>
    <message>
        <source>The mocks of the test “%1” stood in for the world.</source>
        <translation>外部环境由测试“%1”的 Mock 代替。</translation>
    </message>
    <message>
        <source>%1 after %2 on a virtual clock. %3</source>
        <translation>在虚拟时钟上 %2 后：%1。%3</translation>
    </message>
    <message>
        <source>Problem: %1.</source>
        <translation>问题：%1。</translation>
    </message>
    <message>
        <source>%1 has no mock: guessed about %2 and a usual result.</source>
        <translation>%1 没有 Mock：推测耗时约 %2，结果为常见结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) were guessed.</source>
        <translation>
            <numerusform>另有 %n 个步骤为推测。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was guessed.</source>
        <translation>没有任何推测。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RetryPreview</name>
    <message>
        <source>Mixed</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RoutesEditor</name>
    <message>
        <source>Add a route</source>
        <translation>添加分支</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>Label on the connection</source>
        <translation>连线上的标签</translation>
    </message>
    <message>
        <source>Ask this one earlier</source>
        <translation>提前判断此分支</translation>
    </message>
    <message>
        <source>Ask this one later</source>
        <translation>推后判断此分支</translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation>移除此分支</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>通向 %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RowsEditor</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every row a name.</source>
        <translation>请为每一行指定名称。</translation>
    </message>
    <message>
        <source>There are two rows named %1.</source>
        <translation>有两行的名称均为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>显示更多（还有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RunDataPanel</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>运行的数据</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>哪一次</translation>
    </message>
    <message>
        <source>A step in a loop runs several times: which one to show</source>
        <translation>循环中的步骤会运行多次：选择要显示哪一次</translation>
    </message>
    <message>
        <source>Another result as JSON</source>
        <translation>替换结果 (JSON)</translation>
    </message>
    <message>
        <source>Go on with this result</source>
        <translation>以此结果继续</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Edit result…</source>
        <translation>编辑结果…</translation>
    </message>
    <message>
        <source>A new run takes your result for this step and runs what follows</source>
        <translation>新的运行将采用您为此步骤提供的结果，并运行后续步骤</translation>
    </message>
    <message>
        <source>Run again from here</source>
        <translation>从此处重新运行</translation>
    </message>
    <message>
        <source>A new run keeps what came before and runs this step and what follows</source>
        <translation>新的运行将保留之前的结果，并运行此步骤及后续步骤</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation>复制整个列表</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No run in sight. Run this workflow to see its data here.</source>
        <translation>当前没有运行。运行此工作流后，其数据将显示在这里。</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>No error.</source>
        <translation>没有错误。</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RunStrip</name>
    <message>
        <source>Run in sight</source>
        <translation>当前运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Cancel run (Ctrl+.)</source>
        <translation>取消运行 (Ctrl+.)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the run&apos;s details</source>
        <translation>打开运行的详细信息</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Back to the design; the run goes on</source>
        <translation>返回设计；运行会继续</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The run could not start</source>
        <translation>运行无法启动</translation>
    </message>
    <message>
        <source>%1 · starting</source>
        <translation>%1 · 正在启动</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 steps · %5</source>
        <translation>%1 · %2 · 步骤 %3 / %4 · %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%n more approval(s) wait.</source>
        <translation>
            <numerusform>还有 %n 个审批等待处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaEditor</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 (JSON)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>显示更多（还有 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every field a name.</source>
        <translation>请为每个字段指定名称。</translation>
    </message>
    <message>
        <source>There are two fields named %1.</source>
        <translation>有两个字段的名称均为 %1。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择“%1”</translation>
    </message>
    <message>
        <source>JSON, such as [1, 2]</source>
        <translation>JSON，例如 [1, 2]</translation>
    </message>
    <message>
        <source>JSON, such as {&quot;a&quot;: 1}</source>
        <translation>JSON，例如 {&quot;a&quot;: 1}</translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaForm</name>
    <message>
        <source>This %1.</source>
        <translation>此值 %1。</translation>
    </message>
    <message>
        <source>The input %1.</source>
        <translation>输入 %1。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Fill in: %1.</source>
        <translation>请填写：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SectionHead</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>设置类别</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StartForm</name>
    <message>
        <source>Input as JSON</source>
        <translation>以 JSON 表示的输入</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Simulate %1</source>
        <translation>模拟 %1</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>启动运行</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>The input must be a JSON object.</source>
        <translation>输入必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepButton</name>
    <message>
        <source>Choose a step</source>
        <translation>选择步骤</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepChooser</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepMenu</name>
    <message>
        <source>Find a step</source>
        <translation>查找步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>There is no other step here.</source>
        <translation>此处没有其他步骤。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepPalette</name>
    <message>
        <source>Find a step</source>
        <translation>查找步骤</translation>
    </message>
    <message>
        <source>Step types</source>
        <translation>步骤类型</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepSearch</name>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>查找步骤</translation>
    </message>
    <message>
        <source>Step types</source>
        <translation>步骤类型</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepTrial</name>
    <message>
        <source>Use the step&apos;s pinned result</source>
        <translation>使用该步骤的固定结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Try this step</source>
        <translation>试运行此步骤</translation>
    </message>
    <message>
        <source>Input as JSON</source>
        <translation>以 JSON 表示的输入</translation>
    </message>
    <message>
        <source>Empty: what the input mapping gives</source>
        <translation>留空：采用输入映射的结果</translation>
    </message>
    <message>
        <source>This step has no pinned result.</source>
        <translation>此步骤没有固定结果。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation>运行此步骤</translation>
    </message>
    <message>
        <source>Stop the attempt</source>
        <translation>停止此次尝试</translation>
    </message>
    <message>
        <source>One attempt for real; no run is recorded</source>
        <translation>真实执行一次尝试；不会记录运行</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>运行中。</translation>
    </message>
    <message>
        <source>This step waits for people or events. Run the workflow to see it go on.</source>
        <translation>此步骤等待人员或事件。请运行工作流以查看其后续进展。</translation>
    </message>
    <message>
        <source>%1 in %2. Nothing was recorded.</source>
        <translation>%1，用时 %2。未记录任何内容。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepsEditor</name>
    <message>
        <source>Mixed</source>
        <translation>多个值</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TabStrip</name>
    <message>
        <source>Open tabs</source>
        <translation>打开的标签页</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>新建工作流</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateCardDelegate</name>
    <message>
        <source>Use template</source>
        <translation>使用模板</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateGallery</name>
    <message>
        <source>Start from a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>Search templates (%1)</source>
        <translation>搜索模板 (%1)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>The templates could not be read. Install Millrace again or retry.</source>
        <translation>无法读取模板。请重新安装 Millrace，或重试。</translation>
    </message>
    <message>
        <source>The templates that come with Millrace appear here.</source>
        <translation>Millrace 自带的模板将显示在这里。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateModel</name>
    <message>
        <source>%1
Patterns: %2</source>
        <translation>%1
模式：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n step(s)</source>
        <translation>
            <numerusform>%1，%2，%n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TextCompare</name>
    <message>
        <source>Value before</source>
        <translation>更改前的值</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation>更改后的值</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TitleEditor</name>
    <message>
        <source>Name of the step</source>
        <translation>步骤名称</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ValueTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
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
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 (JSON)</translation>
    </message>
    <message>
        <source>Show it as JSON</source>
        <translation>以 JSON 显示</translation>
    </message>
    <message>
        <source>Copy what is selected, or everything, as JSON (Ctrl+C)</source>
        <translation>将所选内容或全部内容复制为 JSON (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::VariableModel</name>
    <message>
        <source>%1 written, %2 read</source>
        <translation>%1 处写入，%2 处读取</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::VariablePanel</name>
    <message>
        <source>Data of the workflow</source>
        <translation>工作流的数据</translation>
    </message>
    <message>
        <source>Find data</source>
        <translation>查找数据</translation>
    </message>
    <message>
        <source>Where it is written and read</source>
        <translation>写入和读取的位置</translation>
    </message>
    <message>
        <source>No data yet. Inputs, variables and results of steps show here.</source>
        <translation>尚无数据。输入、变量和步骤的结果将显示在这里。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>写入方</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取方</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1：无</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1：%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::VersionChoice</name>
    <message>
        <source>Comparing with the latest version…</source>
        <translation>正在与最新版本比较…</translation>
    </message>
    <message>
        <source>This is the first version: %1.</source>
        <translation>这是第一个版本：%1。</translation>
    </message>
    <message>
        <source>%1 – patch: words, limits, layout</source>
        <translation>%1 – 修订：文字、限制、布局</translation>
    </message>
    <message>
        <source>%1 – minor: it does something else or more</source>
        <translation>%1 – 次版本：行为有变化或有新增</translation>
    </message>
    <message>
        <source>%1 – major: its inputs or outputs no longer fit</source>
        <translation>%1 – 主版本：输入或输出不再兼容</translation>
    </message>
    <message>
        <source>%1 – as the workflow says</source>
        <translation>%1 – 按工作流中的指定</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>以及另外 %n 项。</numerusform>
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
        <translation>欢迎使用 Millrace</translation>
    </message>
    <message>
        <source>Draw a workflow, run it on this computer, and export it when it is ready for a server.</source>
        <translation>绘制工作流，在本机运行，待可部署到服务器时导出。</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>新建工作流</translation>
    </message>
    <message>
        <source>Open a workflow…</source>
        <translation>打开工作流…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Workflows that you open appear here.</source>
        <translation>您打开的工作流将显示在这里。</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>启动时显示此页面</translation>
    </message>
</context>
</TS>
