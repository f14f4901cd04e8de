<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>CanvasCommands</name>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste with its connections</source>
        <translation>接続線も含めて貼り付け</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>削除して再接続</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Add a step after</source>
        <translation>後にステップを追加</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Next connection</source>
        <translation>次の接続線</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Group as a sequence</source>
        <translation>順次としてグループ化</translation>
    </message>
    <message>
        <source>Group in parallel</source>
        <translation>並列としてグループ化</translation>
    </message>
    <message>
        <source>Group in a loop</source>
        <translation>ループとしてグループ化</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>グループ解除</translation>
    </message>
    <message>
        <source>Extract as a sub-workflow…</source>
        <translation>サブワークフローとして抽出…</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>折りたたみ/展開</translation>
    </message>
    <message>
        <source>Collapse all containers</source>
        <translation>すべてのコンテナーを折りたたむ</translation>
    </message>
    <message>
        <source>Expand all containers</source>
        <translation>すべてのコンテナーを展開</translation>
    </message>
    <message>
        <source>Pin or unpin its place</source>
        <translation>位置の固定/固定解除</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>ブレークポイント</translation>
    </message>
    <message>
        <source>Align left borders</source>
        <translation>左端揃え</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>左右中央揃え</translation>
    </message>
    <message>
        <source>Align right borders</source>
        <translation>右端揃え</translation>
    </message>
    <message>
        <source>Align upper borders</source>
        <translation>上端揃え</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>上下中央揃え</translation>
    </message>
    <message>
        <source>Align lower borders</source>
        <translation>下端揃え</translation>
    </message>
    <message>
        <source>Align to the grid</source>
        <translation>グリッドに揃える</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>左右に等間隔で整列</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>上下に等間隔で整列</translation>
    </message>
    <message>
        <source>Lay out all</source>
        <translation>すべてを自動配置</translation>
    </message>
    <message>
        <source>Lay out the selection</source>
        <translation>選択範囲を自動配置</translation>
    </message>
    <message>
        <source>Select what comes after</source>
        <translation>後続のステップを選択</translation>
    </message>
    <message>
        <source>Select what comes before</source>
        <translation>先行するステップを選択</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Open the container</source>
        <translation>コンテナーを開く</translation>
    </message>
    <message>
        <source>Leave the container</source>
        <translation>コンテナーから出る</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>ステップを検索</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%1 · %n step(s)</source>
        <translation>
            <numerusform>%1 · %n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>古い結果</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>失敗時</translation>
    </message>
    <message>
        <source>Runs only on failure</source>
        <translation>失敗時のみ実行</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>Always the same</source>
        <translation>常に一定</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>直線的に増加</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数的に増加</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>少なくとも 1 回</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>最大 1 回</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>失敗にする</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Put null in its place</source>
        <translation>null に置き換える</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行する</translation>
    </message>
    <message>
        <source>Take the first match</source>
        <translation>最初に一致したもの</translation>
    </message>
    <message>
        <source>Take every match</source>
        <translation>一致したものすべて</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
</context>
<context>
    <name>ConnectTool</name>
    <message>
        <source>Connect steps</source>
        <translation>ステップの接続</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>The step is not there any more</source>
        <translation>ステップはすでに存在しません</translation>
    </message>
    <message>
        <source>A step cannot wait for itself</source>
        <translation>ステップは自分自身を待てません</translation>
    </message>
    <message>
        <source>Only steps of the same container can be connected</source>
        <translation>接続できるのは同じコンテナー内のステップだけです</translation>
    </message>
    <message>
        <source>These steps are connected already</source>
        <translation>これらのステップはすでに接続されています</translation>
    </message>
    <message>
        <source>That would make a circle: use a loop</source>
        <translation>接続が循環します。ループを使ってください</translation>
    </message>
    <message>
        <source>The order of a sequence is the order of its steps: move a step instead</source>
        <translation>順次の順序はステップの並び順で決まります。代わりにステップを移動してください</translation>
    </message>
    <message>
        <source>Nothing can stand between a step and its recovery</source>
        <translation>ステップとその復旧処理の間には何も挿入できません</translation>
    </message>
    <message>
        <source>Only a step without connections can be put on one</source>
        <translation>接続線の上に置けるのは、接続のないステップだけです</translation>
    </message>
</context>
<context>
    <name>CopiedSteps</name>
    <message>
        <source>The clipboard holds more than 16 MiB. Copy fewer steps at once.</source>
        <translation>クリップボードの内容が 16 MiB を超えています。一度にコピーするステップを減らしてください。</translation>
    </message>
    <message>
        <source>These steps come from a newer Millrace. Update this one to paste them.</source>
        <translation>これらのステップは新しいバージョンの Millrace のものです。貼り付けるには、この Millrace を更新してください。</translation>
    </message>
    <message>
        <source>The clipboard holds no steps. Copy steps on a canvas, or the text of a workflow.</source>
        <translation>クリップボードにステップがありません。キャンバス上のステップか、ワークフローのテキストをコピーしてください。</translation>
    </message>
    <message>
        <source>The steps in the clipboard are damaged: %1</source>
        <translation>クリップボードのステップが破損しています: %1</translation>
    </message>
    <message>
        <source>The clipboard holds no steps.</source>
        <translation>クリップボードにステップがありません。</translation>
    </message>
    <message>
        <source>The clipboard holds more than 10,000 steps.</source>
        <translation>クリップボードのステップが 10,000 個を超えています。</translation>
    </message>
    <message>
        <source>Two steps in the clipboard have the same id.</source>
        <translation>クリップボードに同じ ID のステップが 2 つあります。</translation>
    </message>
    <message>
        <source>The container is not there any more.</source>
        <translation>コンテナーはすでに存在しません。</translation>
    </message>
    <message>
        <source>Containers would be nested too deep.</source>
        <translation>コンテナーの入れ子が深くなりすぎます。</translation>
    </message>
</context>
<context>
    <name>DataKind</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Written by steps</source>
        <translation>ステップが書き込む</translation>
    </message>
    <message>
        <source>Output of a step</source>
        <translation>ステップの出力</translation>
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
        <translation>下書き</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違点</translation>
    </message>
</context>
<context>
    <name>DropTool</name>
    <message>
        <source>A worker stands in an orchestrator only</source>
        <translation>ワーカーはオーケストレーターの中にだけ置けます</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>wk</source>
        <translation>週</translation>
    </message>
    <message>
        <source>d</source>
        <translation>日</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ミリ秒</translation>
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
        <translation>テキストを追加</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>入力を追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>出力を追加</translation>
    </message>
    <message>
        <source>Path in the result, such as result.id</source>
        <translation>結果内のパス (例: result.id)</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>値を追加</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>変数を追加</translation>
    </message>
</context>
<context>
    <name>Extraction</name>
    <message>
        <source>“%1” reads over the border in a way that cannot be passed on. Write it like steps.name.output.</source>
        <translation>「%1」は、引き渡せない形で境界の外を参照しています。steps.name.output のように書いてください。</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>This must be a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>This must be a time, such as 20 s, 5 min or 1 h 30 min.</source>
        <translation>20 秒、5 分、1 時間 30 分のように時間を入力してください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>The workflow has no steps to draw.</source>
        <translation>描画するステップがワークフローにありません。</translation>
    </message>
    <message>
        <source>Add a step first.</source>
        <translation>先にステップを追加してください。</translation>
    </message>
    <message>
        <source>A picture can be 0.1 to 8 times as large.</source>
        <translation>画像の倍率は 0.1～8 倍です。</translation>
    </message>
    <message>
        <source>The picture would have %1 by %2 pixels.</source>
        <translation>画像の大きさが %1 × %2 ピクセルになります。</translation>
    </message>
    <message>
        <source>Choose a smaller scale, or export SVG or PDF.</source>
        <translation>倍率を下げるか、SVG または PDF でエクスポートしてください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>画像を作成するためのメモリが足りません。</translation>
    </message>
    <message>
        <source>%1 cannot print.</source>
        <translation>%1 では印刷できません。</translation>
    </message>
    <message>
        <source>Choose another printer, or export a PDF.</source>
        <translation>別のプリンターを選ぶか、PDF でエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Select the steps first.</source>
        <translation>先にステップを選択してください。</translation>
    </message>
    <message>
        <source>The selected steps are in different containers. Select steps that stand side by side.</source>
        <translation>選択したステップが別々のコンテナーにあります。同じ階層のステップを選択してください。</translation>
    </message>
    <message>
        <source>“%1” comes between the selected steps. Select it too.</source>
        <translation>選択したステップの間に「%1」があります。これも選択してください。</translation>
    </message>
    <message>
        <source>A route of “%1” leads to “%2”. Select both, or neither.</source>
        <translation>「%1」の経路が「%2」へつながっています。両方を選択するか、どちらも選択から外してください。</translation>
    </message>
    <message>
        <source>Select a container with steps in it.</source>
        <translation>ステップの入ったコンテナーを選択してください。</translation>
    </message>
    <message>
        <source>A route leads to this container, and it begins with several steps at once. Let the route lead to one of them first.</source>
        <translation>このコンテナーには経路がつながっていますが、最初に複数のステップが同時に始まります。先に、経路をそのうちの 1 つへつないでください。</translation>
    </message>
</context>
<context>
    <name>InspectorFields</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>After these steps</source>
        <translation>先行するステップ</translation>
    </message>
    <message>
        <source>How many must complete</source>
        <translation>完了が必要な数</translation>
    </message>
    <message>
        <source>Only if all of these hold</source>
        <translation>次のすべてが成り立つ場合のみ</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>The longest that one attempt may take.</source>
        <translation>1 回の試行にかけられる最長時間です。</translation>
    </message>
    <message>
        <source>Must start within</source>
        <translation>開始期限</translation>
    </message>
    <message>
        <source>Sign of life every</source>
        <translation>生存通知の間隔</translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation>失敗しても実行を続ける</translation>
    </message>
    <message>
        <source>Steps that handle the error</source>
        <translation>エラーを処理するステップ</translation>
    </message>
    <message>
        <source>Steps that undo it on a rollback</source>
        <translation>ロールバック用の補償ステップ</translation>
    </message>
    <message>
        <source>Reuse results: key</source>
        <translation>結果の再利用: キー</translation>
    </message>
    <message>
        <source>Reuse them for</source>
        <translation>再利用する期間</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>0 to 9, among steps that wait for the same resource.</source>
        <translation>同じリソースを待つステップの間での優先度 (0～9) です。</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>クラッシュ後</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>冪等キー</translation>
    </message>
    <message>
        <source>Skill that an agent must have</source>
        <translation>エージェントに必要なスキル</translation>
    </message>
    <message>
        <source>What the input must look like</source>
        <translation>入力の形式</translation>
    </message>
    <message>
        <source>Count it in the metrics</source>
        <translation>メトリクスに含める</translation>
    </message>
    <message>
        <source>Metrics of its own (JSON)</source>
        <translation>独自のメトリクス (JSON)</translation>
    </message>
    <message>
        <source>Result for tests and simulation (JSON)</source>
        <translation>テストとシミュレーション用の結果 (JSON)</translation>
    </message>
    <message>
        <source>Classes of errors: timeout, network, rate_limited, validation, expression, permission, not_found, agent, process, rejected, interrupted, circuit_open.</source>
        <translation>エラーの分類: timeout, network, rate_limited, validation, expression, permission, not_found, agent, process, rejected, interrupted, circuit_open。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Wait before retry</source>
        <translation>再試行までの待機</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>最初の待機時間</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>試行のタイミング</translation>
    </message>
    <message>
        <source>Times longer each time</source>
        <translation>待機時間の倍率</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長の待機時間</translation>
    </message>
    <message>
        <source>Jitter (share, 0 to 1)</source>
        <translation>ジッター (割合、0～1)</translation>
    </message>
    <message>
        <source>Retry only after</source>
        <translation>再試行するエラー</translation>
    </message>
    <message>
        <source>Never retry after</source>
        <translation>再試行しないエラー</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Input mapping</source>
        <translation>入力マッピング</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>実行のタイミング</translation>
    </message>
    <message>
        <source>Retry and timeout</source>
        <translation>再試行とタイムアウト</translation>
    </message>
    <message>
        <source>Output mapping</source>
        <translation>出力マッピング</translation>
    </message>
    <message>
        <source>Path in the result, and where it goes in the workflow&apos;s data</source>
        <translation>結果内のパスと、ワークフローのデータでの書き込み先</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>失敗時</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>遷移先</translation>
    </message>
    <message>
        <source>Anything else goes to</source>
        <translation>それ以外の遷移先</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>遷移先</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Folder it begins in</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Read its output as</source>
        <translation>出力の読み取り形式</translation>
    </message>
    <message>
        <source>Exit codes that are success</source>
        <translation>成功とする終了コード</translation>
    </message>
    <message>
        <source>Most output (bytes)</source>
        <translation>出力の上限 (バイト)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Statuses that are success</source>
        <translation>成功とするステータス</translation>
    </message>
    <message>
        <source>Read the answer as</source>
        <translation>応答の読み取り形式</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>移動先/コピー先</translation>
    </message>
    <message>
        <source>With all that a folder holds</source>
        <translation>フォルダーの中身もすべて含める</translation>
    </message>
    <message>
        <source>Nothing there counts as done</source>
        <translation>対象がなくても完了とみなす</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>SQL 文</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Votes needed</source>
        <translation>必要な票数</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>リマインドまでの時間</translation>
    </message>
    <message>
        <source>When it is overdue</source>
        <translation>期限を過ぎたとき</translation>
    </message>
    <message>
        <source>The outcome that is taken when the due time has come.</source>
        <translation>期限が来たときに採用する判定です。</translation>
    </message>
    <message>
        <source>Then ask these people</source>
        <translation>その後に尋ねるユーザー</translation>
    </message>
    <message>
        <source>Then ask these roles</source>
        <translation>その後に尋ねるロール</translation>
    </message>
    <message>
        <source>Not by who started the run</source>
        <translation>実行を開始した人を除く</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Each name is shown with what its expression gives.</source>
        <translation>名前ごとに、式の結果を表示します。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Who may decide; anyone where nobody is named.</source>
        <translation>判定できるユーザーです。指定しなければ誰でも判定できます。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>The buttons; approve and reject where none are named.</source>
        <translation>表示するボタンです。指定しなければ承認と却下になります。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>一定時間</translation>
    </message>
    <message>
        <source>One of the three: a time, a moment, or an event.</source>
        <translation>時間、日時、イベントのうちの 1 つです。</translation>
    </message>
    <message>
        <source>Until a moment</source>
        <translation>指定日時まで</translation>
    </message>
    <message>
        <source>A date such as 2026-12-24T18:00:00Z, or milliseconds since 1970.</source>
        <translation>2026-12-24T18:00:00Z のような日時、または 1970 年からのミリ秒数です。</translation>
    </message>
    <message>
        <source>For an event</source>
        <translation>イベントまで</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最長待機時間</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>For each of</source>
        <translation>対象のリスト</translation>
    </message>
    <message>
        <source>A list; inside the loop it is item and index.</source>
        <translation>リストです。ループ内では item と index で参照できます。</translation>
    </message>
    <message>
        <source>While</source>
        <translation>継続条件</translation>
    </message>
    <message>
        <source>After the last allowed round</source>
        <translation>最大回数に達した後</translation>
    </message>
    <message>
        <source>When an item fails</source>
        <translation>項目が失敗したとき</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>When several routes match</source>
        <translation>複数の経路が一致するとき</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時実行数</translation>
    </message>
    <message>
        <source>Most rounds</source>
        <translation>最大回数</translation>
    </message>
    <message>
        <source>Share that must succeed</source>
        <translation>成功が必要な割合</translation>
    </message>
    <message>
        <source>Bring the results together</source>
        <translation>結果のまとめ方</translation>
    </message>
    <message>
        <source>collect, merge, vote, or an expression of results.</source>
        <translation>collect、merge、vote、または results を使う式です。</translation>
    </message>
    <message>
        <source>or id</source>
        <translation>または ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>戻り先</translation>
    </message>
    <message>
        <source>What completed after it is compensated.</source>
        <translation>その後に完了したステップに補償処理を行います。</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>The container is not there any more.</source>
        <translation>コンテナーはすでに存在しません。</translation>
    </message>
    <message>
        <source>A step cannot be put into itself.</source>
        <translation>ステップを自分自身の中に入れることはできません。</translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>%n 個のステップの移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation>ステップの挿入</translation>
    </message>
</context>
<context>
    <name>NoteTool</name>
    <message>
        <source>Resize a note</source>
        <translation>メモのサイズ変更</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>メモの移動</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Connections decide the order here. Connect the step to others instead.</source>
        <translation>ここでは接続線が順序を決めます。代わりに、ステップを別のステップにつないでください。</translation>
    </message>
    <message>
        <source>The step is the first already.</source>
        <translation>このステップはすでに先頭です。</translation>
    </message>
    <message>
        <source>The step is the last already.</source>
        <translation>このステップはすでに末尾です。</translation>
    </message>
    <message>
        <source>There is no container just before this step.</source>
        <translation>このステップの直前にコンテナーがありません。</translation>
    </message>
    <message>
        <source>The step is in no container.</source>
        <translation>このステップはコンテナーに入っていません。</translation>
    </message>
    <message>
        <source>The step is not there any more.</source>
        <translation>ステップはすでに存在しません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n step(s)</source>
        <translation>
            <numerusform>%1、%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4, runs only when %5 fails or is undone</source>
        <translation>%1、%2、ステップ %3/%4、%5 の失敗時または取り消し時にのみ実行</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4</source>
        <translation>%1、%2、ステップ %3/%4</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4, goes to %5</source>
        <translation>%1、%2、ステップ %3/%4、%5 へ進む</translation>
    </message>
</context>
<context>
    <name>PolicyChip</name>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
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
        <translation>%1 回</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A step is named that does not exist.</source>
        <translation>存在しないステップが指定されています。</translation>
    </message>
    <message>
        <source>There is no step “%2”.</source>
        <translation>ステップ「%2」はありません。</translation>
    </message>
    <message>
        <source>Choose another step or remove the mention.</source>
        <translation>別のステップを選ぶか、指定を削除してください。</translation>
    </message>
    <message>
        <source>The step names itself.</source>
        <translation>ステップが自分自身を指定しています。</translation>
    </message>
    <message>
        <source>A repetition is a loop step.</source>
        <translation>繰り返しにはループのステップを使います。</translation>
    </message>
    <message>
        <source>A connection would leave its container.</source>
        <translation>接続線がコンテナーの外に出ています。</translation>
    </message>
    <message>
        <source>“%2” is in another container.</source>
        <translation>「%2」は別のコンテナーにあります。</translation>
    </message>
    <message>
        <source>Connect the container as a whole.</source>
        <translation>コンテナー全体を接続してください。</translation>
    </message>
    <message>
        <source>A step that only handles errors or undoes another cannot be part of the flow.</source>
        <translation>エラーの処理や取り消しだけを行うステップは、フローの一部にはできません。</translation>
    </message>
    <message>
        <source>Use two steps, one for each purpose.</source>
        <translation>用途ごとに別のステップを使ってください。</translation>
    </message>
    <message>
        <source>The same step is waited for twice.</source>
        <translation>同じステップを二重に待っています。</translation>
    </message>
    <message>
        <source>“%2” is waited for twice.</source>
        <translation>「%2」を二重に待っています。</translation>
    </message>
    <message>
        <source>The rollback point may not be reached yet.</source>
        <translation>ロールバックの戻り先に、まだ到達していない可能性があります。</translation>
    </message>
    <message>
        <source>“%2” may not be completed when the run comes here.</source>
        <translation>実行がここに来た時点で「%2」が完了していない可能性があります。</translation>
    </message>
    <message>
        <source>The step handles or undoes itself by way of others.</source>
        <translation>このステップは、ほかのステップを経由して自分自身を処理または取り消しています。</translation>
    </message>
    <message>
        <source>Take one of the handlers away.</source>
        <translation>処理するステップの 1 つを外してください。</translation>
    </message>
    <message>
        <source>These steps wait for each other.</source>
        <translation>これらのステップは互いに待ち合っています。</translation>
    </message>
    <message>
        <source>Remove one of the connections; a repetition is a loop step.</source>
        <translation>接続線の 1 つを削除してください。繰り返しにはループのステップを使います。</translation>
    </message>
    <message>
        <source>No run ever comes here.</source>
        <translation>実行がここに来ることはありません。</translation>
    </message>
    <message>
        <source>It waits only for steps that are never started.</source>
        <translation>開始されることのないステップだけを待っています。</translation>
    </message>
    <message>
        <source>Not as many connections lead here as must complete.</source>
        <translation>ここにつながる接続線の数が、完了が必要な数より少なくなっています。</translation>
    </message>
    <message>
        <source>The step would always be skipped.</source>
        <translation>このステップは常にスキップされます。</translation>
    </message>
    <message>
        <source>The step has no id that expressions can use.</source>
        <translation>式で使える ID がステップにありません。</translation>
    </message>
    <message>
        <source>“%2” cannot be used as an id.</source>
        <translation>「%2」は ID として使えません。</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>英字、数字、アンダースコアを使ってください。</translation>
    </message>
    <message>
        <source>More than one step has this id.</source>
        <translation>複数のステップがこの ID を使っています。</translation>
    </message>
    <message>
        <source>More than one step has the id “%2”.</source>
        <translation>複数のステップが ID「%2」を使っています。</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>どちらかに別の ID を付けてください。</translation>
    </message>
    <message>
        <source>The step has no type.</source>
        <translation>ステップの種類がありません。</translation>
    </message>
    <message>
        <source>This version has no steps of type “%2”.</source>
        <translation>このバージョンには、種類「%2」のステップがありません。</translation>
    </message>
    <message>
        <source>The action has no kind.</source>
        <translation>アクションの種類がありません。</translation>
    </message>
    <message>
        <source>This version has no actions of kind “%2”.</source>
        <translation>このバージョンには、種類「%2」のアクションがありません。</translation>
    </message>
    <message>
        <source>A step of this type cannot hold other steps.</source>
        <translation>この種類のステップには、ほかのステップを入れられません。</translation>
    </message>
    <message>
        <source>Put them into a sequence or a parallel step.</source>
        <translation>順次または並列のステップに入れてください。</translation>
    </message>
    <message>
        <source>The container is empty.</source>
        <translation>コンテナーが空です。</translation>
    </message>
    <message>
        <source>Add a step to it.</source>
        <translation>ステップを追加してください。</translation>
    </message>
    <message>
        <source>The workflow runs itself.</source>
        <translation>ワークフローが自分自身を実行しています。</translation>
    </message>
    <message>
        <source>Make sure that a condition ends it.</source>
        <translation>条件によって終了することを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind.</source>
        <translation>「%1」の値の型が正しくありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>「%1」に「%2」は指定できません。</translation>
    </message>
    <message>
        <source>“%1” has a value that is not among its choices.</source>
        <translation>「%1」の値が選択肢にありません。</translation>
    </message>
    <message>
        <source>“%2” is not among the choices of “%1”.</source>
        <translation>「%2」は「%1」の選択肢にありません。</translation>
    </message>
    <message>
        <source>This approval has no such outcome.</source>
        <translation>この承認にその判定はありません。</translation>
    </message>
    <message>
        <source>This approval has no outcome “%2”.</source>
        <translation>この承認に判定「%2」はありません。</translation>
    </message>
    <message>
        <source>“%1” is no setting of this step and means nothing.</source>
        <translation>「%1」はこのステップの設定ではなく、効果がありません。</translation>
    </message>
    <message>
        <source>No step can fail in this way.</source>
        <translation>このような種類の失敗は起こりません。</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>「%1」はここでは効果がありません。</translation>
    </message>
    <message>
        <source>“%1” is outside its range.</source>
        <translation>「%1」が範囲外です。</translation>
    </message>
    <message>
        <source>“%1” is outside its range: %2.</source>
        <translation>「%1」が範囲外です: %2。</translation>
    </message>
    <message>
        <source>“%1” contradicts another setting and never counts.</source>
        <translation>「%1」は別の設定と矛盾し、使われることがありません。</translation>
    </message>
    <message>
        <source>A loop needs a list or a condition, and only one of them.</source>
        <translation>ループには、リストか条件のどちらか 1 つだけが必要です。</translation>
    </message>
    <message>
        <source>A wait needs a duration, a time or an event, and only one of them.</source>
        <translation>待機には、時間、日時、イベントのうちどれか 1 つだけが必要です。</translation>
    </message>
    <message>
        <source>The outcomes must be a list of different names.</source>
        <translation>判定は、重複しない名前のリストにしてください。</translation>
    </message>
    <message>
        <source>An output is mapped to a place that workflow data do not have.</source>
        <translation>出力のマッピング先が、ワークフローのデータにない場所です。</translation>
    </message>
    <message>
        <source>Write names with dots between them.</source>
        <translation>名前をピリオドで区切って書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no JSON Schema.</source>
        <translation>「%1」は JSON Schema ではありません。</translation>
    </message>
    <message>
        <source>The sub-workflow must be named by id or by file.</source>
        <translation>サブワークフローは ID かファイルで指定してください。</translation>
    </message>
    <message>
        <source>The version is not of the form 1.2.3.</source>
        <translation>バージョンが 1.2.3 の形式ではありません。</translation>
    </message>
    <message>
        <source>The version “%2” is not of the form 1.2.3.</source>
        <translation>バージョン「%2」は 1.2.3 の形式ではありません。</translation>
    </message>
    <message>
        <source>More people must decide than may decide.</source>
        <translation>必要な票数が、判定できる人数を超えています。</translation>
    </message>
    <message>
        <source>Several steps write the same data, and their order is not fixed.</source>
        <translation>複数のステップが同じデータに書き込みますが、順序が決まっていません。</translation>
    </message>
    <message>
        <source>Let one wait for the other, or write to different places.</source>
        <translation>一方がもう一方を待つようにするか、別の場所に書き込んでください。</translation>
    </message>
    <message>
        <source>The expression in “%1” cannot be read.</source>
        <translation>「%1」の式を読み取れません。</translation>
    </message>
    <message>
        <source>The expression cannot be read: %2</source>
        <translation>式を読み取れません: %2</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a name that does not exist.</source>
        <translation>「%1」の式が、存在しない名前を使っています。</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step that does not exist.</source>
        <translation>「%1」の式が、存在しないステップを使っています。</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step inside a loop, which is not seen from here.</source>
        <translation>「%1」の式が、ここからは参照できないループ内のステップを使っています。</translation>
    </message>
    <message>
        <source>Use the output of the loop.</source>
        <translation>ループの出力を使ってください。</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step that may not be settled yet.</source>
        <translation>「%1」の式が、まだ終わっていない可能性のあるステップを使っています。</translation>
    </message>
    <message>
        <source>Let the step wait for it.</source>
        <translation>このステップがそれを待つようにしてください。</translation>
    </message>
    <message>
        <source>The workflow has no name.</source>
        <translation>ワークフローに名前がありません。</translation>
    </message>
    <message>
        <source>The workflow has no steps.</source>
        <translation>ワークフローにステップがありません。</translation>
    </message>
    <message>
        <source>Add one from the palette.</source>
        <translation>パレットから追加してください。</translation>
    </message>
    <message>
        <source>The workflow&apos;s id is no UUID.</source>
        <translation>ワークフローの ID が UUID ではありません。</translation>
    </message>
    <message>
        <source>Containers are nested too deep.</source>
        <translation>コンテナーの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Put inner parts into workflows of their own.</source>
        <translation>内側の部分を別のワークフローに分けてください。</translation>
    </message>
    <message>
        <source>“%1” has a classification that does not exist.</source>
        <translation>「%1」に存在しない分類が指定されています。</translation>
    </message>
    <message>
        <source>There is no classification “%2”.</source>
        <translation>分類「%2」はありません。</translation>
    </message>
    <message>
        <source>There is no such compliance pack.</source>
        <translation>そのコンプライアンスパックはありません。</translation>
    </message>
    <message>
        <source>There is no compliance pack “%2”.</source>
        <translation>コンプライアンスパック「%2」はありません。</translation>
    </message>
    <message>
        <source>A trigger has no type.</source>
        <translation>トリガーの種類がありません。</translation>
    </message>
    <message>
        <source>There are no triggers of type “%2”.</source>
        <translation>種類「%2」のトリガーはありません。</translation>
    </message>
    <message>
        <source>A trigger lacks “%1”.</source>
        <translation>トリガーに「%1」がありません。</translation>
    </message>
    <message>
        <source>The times of a schedule cannot be read.</source>
        <translation>スケジュールの時刻を読み取れません。</translation>
    </message>
    <message>
        <source>The times of a schedule cannot be read: %2</source>
        <translation>スケジュールの時刻を読み取れません: %2</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>そのタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>There is no time zone “%2”.</source>
        <translation>タイムゾーン「%2」はありません。</translation>
    </message>
    <message>
        <source>Write a name like Europe/Berlin or UTC.</source>
        <translation>Europe/Berlin や UTC のような名前を書いてください。</translation>
    </message>
    <message>
        <source>A test has no name.</source>
        <translation>テストに名前がありません。</translation>
    </message>
    <message>
        <source>Two tests have the same name.</source>
        <translation>2 つのテストが同じ名前です。</translation>
    </message>
    <message>
        <source>Two tests are called “%2”.</source>
        <translation>2 つのテストの名前が「%2」です。</translation>
    </message>
    <message>
        <source>A test names a step that does not exist.</source>
        <translation>テストが存在しないステップを指定しています。</translation>
    </message>
    <message>
        <source>A test expects an end that no run has.</source>
        <translation>テストが、実行にはあり得ない終わり方を期待しています。</translation>
    </message>
    <message>
        <source>A test decides for an outcome that the approval lacks.</source>
        <translation>テストの判定が、承認の選択肢にありません。</translation>
    </message>
    <message>
        <source>A test decides for “%2”, an outcome that the approval lacks.</source>
        <translation>テストの判定「%2」が、承認の選択肢にありません。</translation>
    </message>
    <message>
        <source>A test decides at a step that asks nobody.</source>
        <translation>テストが、誰にも尋ねないステップで判定しています。</translation>
    </message>
    <message>
        <source>“%1” is not written as the format asks.</source>
        <translation>「%1」が所定の形式で書かれていません。</translation>
    </message>
    <message>
        <source>“%1” is not known and means nothing.</source>
        <translation>「%1」は未知の項目で、効果がありません。</translation>
    </message>
    <message>
        <source>It is kept in the file.</source>
        <translation>ファイルにはそのまま残ります。</translation>
    </message>
    <message>
        <source>“%1” has an old name.</source>
        <translation>「%1」は古い名前です。</translation>
    </message>
    <message>
        <source>It is saved under its new name.</source>
        <translation>新しい名前で保存されます。</translation>
    </message>
    <message>
        <source>“%1” stands twice, under an old and a new name.</source>
        <translation>「%1」が古い名前と新しい名前で二重に書かれています。</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Millrace.</source>
        <translation>このファイルは新しいバージョンの Millrace で作成されました。</translation>
    </message>
    <message>
        <source>The file has a format that is not known.</source>
        <translation>ファイルの形式が不明です。</translation>
    </message>
    <message>
        <source>The file is no JSON that can be read.</source>
        <translation>ファイルを JSON として読み取れません。</translation>
    </message>
</context>
<context>
    <name>QuickFix</name>
    <message>
        <source>Replace with “%1”</source>
        <translation>「%1」に置き換える</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>値を補完</translation>
    </message>
    <message>
        <source>Remove the setting</source>
        <translation>設定を削除</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>既定値を使う</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>指定を削除</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation>待たないようにする</translation>
    </message>
    <message>
        <source>Remove the route</source>
        <translation>経路を削除</translation>
    </message>
    <message>
        <source>Remove its connections</source>
        <translation>接続線を削除</translation>
    </message>
    <message>
        <source>Do not wait for “%1”</source>
        <translation>「%1」を待たないようにする</translation>
    </message>
    <message>
        <source>Start it with the workflow</source>
        <translation>ワークフローの開始時に始める</translation>
    </message>
    <message>
        <source>Give it the id “%1”</source>
        <translation>ID「%1」を付ける</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>「%1」に名前を変更</translation>
    </message>
    <message>
        <source>Read “%1” instead</source>
        <translation>代わりに「%1」を読む</translation>
    </message>
    <message>
        <source>Wait for “%1”</source>
        <translation>「%1」を待つ</translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation>新しい ID を作成</translation>
    </message>
    <message>
        <source>Wait for all of them</source>
        <translation>すべてを待つ</translation>
    </message>
</context>
<context>
    <name>RawEdit</name>
    <message>
        <source>A step is an object in braces.</source>
        <translation>ステップは波括弧で囲んだオブジェクトです。</translation>
    </message>
    <message>
        <source>Use Change id to give the step another id.</source>
        <translation>ステップに別の ID を付けるには「ID の変更」を使ってください。</translation>
    </message>
    <message>
        <source>The steps inside a container are edited on the canvas.</source>
        <translation>コンテナー内のステップはキャンバス上で編集します。</translation>
    </message>
    <message>
        <source>The value of %1 does not fit.</source>
        <translation>%1 の値が適合しません。</translation>
    </message>
</context>
<context>
    <name>RetryText</name>
    <message>
        <source>It is tried once.</source>
        <translation>1 回だけ試行します。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between times</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (at most %2 attempts within %3)</source>
        <translation>%1 (最大 %2 回の試行、%3 以内)</translation>
    </message>
    <message>
        <source>%1 (at most %2 attempts within %3 to %4)</source>
        <translation>%1 (最大 %2 回の試行、%3～%4 以内)</translation>
    </message>
</context>
<context>
    <name>RewireTool</name>
    <message>
        <source>Reconnect steps</source>
        <translation>ステップの再接続</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The store is not open. Open it again.</source>
        <translation>データストアが開かれていません。もう一度開いてください。</translation>
    </message>
    <message>
        <source>Another program has the store and does not answer. End it, then try again.</source>
        <translation>別のプログラムがデータストアを使用中で、応答しません。そのプログラムを終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The program that has the store does not answer. Try again.</source>
        <translation>データストアを使用中のプログラムが応答しません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The program that had the store has ended. Try again.</source>
        <translation>データストアを使用していたプログラムが終了しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The store was written by a newer version of this program. Update it, or name another store.</source>
        <translation>データストアは新しいバージョンのプログラムで書き込まれています。プログラムを更新するか、別のデータストアを指定してください。</translation>
    </message>
    <message>
        <source>You started this run, and somebody else must decide.</source>
        <translation>この実行を開始したのはあなたなので、ほかの人が判定する必要があります。</translation>
    </message>
    <message>
        <source>You are not among those whom this approval asks.</source>
        <translation>あなたはこの承認の担当者ではありません。</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>すでにほかの人が判定しました。</translation>
    </message>
    <message>
        <source>You have decided this already. Others must decide too.</source>
        <translation>あなたはすでに判定しました。ほかの人の判定も必要です。</translation>
    </message>
    <message>
        <source>This is no longer asked: its time ran out, or the run ended.</source>
        <translation>この質問はもう有効ではありません。期限が過ぎたか、実行が終了しました。</translation>
    </message>
    <message>
        <source>Somebody else has claimed this.</source>
        <translation>すでにほかの人が担当しています。</translation>
    </message>
    <message>
        <source>What is asked has changed meanwhile. Look at it again.</source>
        <translation>その間に質問の内容が変わりました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The run has ended already.</source>
        <translation>実行はすでに終了しています。</translation>
    </message>
    <message>
        <source>The run completed. Choose a step to run again from.</source>
        <translation>実行は完了しています。どのステップから再実行するかを選んでください。</translation>
    </message>
    <message>
        <source>The run never started. Start a new one.</source>
        <translation>実行は一度も開始されていません。新しい実行を開始してください。</translation>
    </message>
    <message>
        <source>The run never came to this step. Choose one that ran.</source>
        <translation>実行はこのステップに到達していません。実行されたステップを選んでください。</translation>
    </message>
    <message>
        <source>This step only runs after a failure. Choose the step that it serves.</source>
        <translation>このステップは失敗の後にだけ実行されます。対象のステップを選んでください。</translation>
    </message>
    <message>
        <source>This step chooses a route or runs in a loop, so it cannot be given a result. Change a step before it, or the whole loop&apos;s result.</source>
        <translation>このステップは経路を選ぶか、ループの中で実行されるため、結果を指定できません。前のステップ、またはループ全体の結果を変更してください。</translation>
    </message>
    <message>
        <source>It took too long: %1</source>
        <translation>時間がかかりすぎました: %1</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>接続に失敗しました: %1</translation>
    </message>
    <message>
        <source>Too many requests: %1</source>
        <translation>リクエストが多すぎます: %1</translation>
    </message>
    <message>
        <source>An expression failed: %1</source>
        <translation>式の評価に失敗しました: %1</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>許可されていません: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>拒否されました: %1</translation>
    </message>
    <message>
        <source>The run cannot go on: %1</source>
        <translation>実行を続行できません: %1</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>ディスクに空きがありません: %1</translation>
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
        <translation>試行が失敗しました: %1</translation>
    </message>
    <message>
        <source>An attempt failed: %1; again in %2</source>
        <translation>試行が失敗しました: %1 (%2 後に再試行)</translation>
    </message>
    <message>
        <source>%1 decided: %2</source>
        <translation>%1 の判定: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run was made</source>
        <translation>実行が作成されました</translation>
    </message>
    <message>
        <source>The run started</source>
        <translation>実行が開始されました</translation>
    </message>
    <message>
        <source>The run was paused</source>
        <translation>実行が一時停止されました</translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation>実行が再開されました</translation>
    </message>
    <message>
        <source>The run ended</source>
        <translation>実行が終了しました</translation>
    </message>
    <message>
        <source>The run was taken up again</source>
        <translation>実行が再び開始されました</translation>
    </message>
    <message>
        <source>An engine took the run up again</source>
        <translation>エンジンが実行を引き継ぎました</translation>
    </message>
    <message>
        <source>Data were changed by hand</source>
        <translation>データが手動で変更されました</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Error handlers ended</source>
        <translation>エラー処理が終了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>Interrupted; starts again</source>
        <translation>中断されたため再び開始</translation>
    </message>
    <message>
        <source>Kept an intermediate result</source>
        <translation>中間結果を保存</translation>
    </message>
    <message>
        <source>A round began</source>
        <translation>反復を開始</translation>
    </message>
    <message>
        <source>Rollback began</source>
        <translation>ロールバックを開始</translation>
    </message>
    <message>
        <source>The sub-workflow started</source>
        <translation>サブワークフローを開始</translation>
    </message>
    <message>
        <source>A reminder was sent</source>
        <translation>リマインダーを送信</translation>
    </message>
    <message>
        <source>Others were asked too</source>
        <translation>ほかの人にも質問</translation>
    </message>
    <message>
        <source>The time to decide ran out</source>
        <translation>判定の期限切れ</translation>
    </message>
    <message>
        <source>The question was withdrawn</source>
        <translation>質問を取り下げ</translation>
    </message>
    <message>
        <source>Attempt %1 started</source>
        <translation>試行 %1 を開始</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Timed out: %1</source>
        <translation>タイムアウト: %1</translation>
    </message>
    <message>
        <source>The run is ending: %1</source>
        <translation>実行の終了処理中: %1</translation>
    </message>
    <message>
        <source>Event %1 arrived</source>
        <translation>イベント %1 を受信</translation>
    </message>
    <message>
        <source>Waits for event %1</source>
        <translation>イベント %1 を待機中</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>%1 まで待機</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>質問: %1</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>ロールバック中</translation>
    </message>
    <message>
        <source>rollback incomplete</source>
        <translation>ロールバック未完了</translation>
    </message>
    <message>
        <source>Skipped · conditions not met</source>
        <translation>スキップ · 条件が不成立</translation>
    </message>
    <message>
        <source>Skipped · too few came this way</source>
        <translation>スキップ · 到達数が不足</translation>
    </message>
    <message>
        <source>Skipped · not taken</source>
        <translation>スキップ · 選択されず</translation>
    </message>
    <message>
        <source>This step was edited since the run.</source>
        <translation>このステップは実行後に編集されました。</translation>
    </message>
    <message>
        <source>This step was added since the run.</source>
        <translation>このステップは実行後に追加されました。</translation>
    </message>
    <message>
        <source>This step was moved since the run.</source>
        <translation>このステップは実行後に移動されました。</translation>
    </message>
    <message>
        <source>The workflow&apos;s variables were edited since the run.</source>
        <translation>ワークフローの変数は実行後に編集されました。</translation>
    </message>
    <message>
        <source>%1, on which it depends, was edited since the run.</source>
        <translation>依存先の %1 は実行後に編集されました。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 · %3</source>
        <translation>試行 %1/%2 · %3</translation>
    </message>
    <message>
        <source>Waits for a free place</source>
        <translation>空き待ち</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>%1 後に再試行</translation>
    </message>
    <message>
        <source>again soon</source>
        <translation>まもなく再試行</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1/%2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n attempt(s)</source>
        <translation>
            <numerusform>%1 · 試行 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n 個を実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · mean %3</source>
        <translation>%1/%2 · 平均 %3</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>判定待ち</translation>
    </message>
    <message>
        <source>Failed, then handled</source>
        <translation>失敗後に処理済み</translation>
    </message>
    <message>
        <source>Nobody knows how far it came</source>
        <translation>どこまで進んだか不明</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>試行 %1: %2</translation>
    </message>
</context>
<context>
    <name>SectionSummary</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>値 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>経路 %n 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>判定 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>条件 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに開始</translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s)</source>
        <translation>
            <numerusform>%n ステップの後</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>続行</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Fails the run</source>
        <translation>実行を失敗にする</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n 項目を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>入力 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>As the workflow</source>
        <translation>ワークフローに従う</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>出力 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>フィールド %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>変数 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>All data</source>
        <translation>すべてのデータ</translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>トリガー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>テスト %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenGraph</name>
    <message numerus="yes">
        <source>%n step(s). Tab and the arrow keys walk, Enter opens a step.</source>
        <translation>
            <numerusform>%n ステップ。Tab キーと方向キーで移動し、Enter キーでステップを開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>ロールバック中</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>retrying attempt %1 of %2</source>
        <translation>再試行中、試行 %1/%2</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>エラーあり</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>has a breakpoint</source>
        <translation>ブレークポイントあり</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>古い結果</translation>
    </message>
    <message>
        <source>writes the variable</source>
        <translation>変数に書き込む</translation>
    </message>
    <message>
        <source>reads the variable</source>
        <translation>変数を読み取る</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>%1 へ進む</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) inside</source>
        <translation>
            <numerusform>内部に %n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>active</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>選択されず</translation>
    </message>
    <message>
        <source>on rollback</source>
        <translation>ロールバック時</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>失敗時</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
</context>
<context>
    <name>StepCategory</name>
    <message>
        <source>Flow control</source>
        <translation>フロー制御</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人の作業</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
</context>
<context>
    <name>StepType</name>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>No operation</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>並列</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>順次</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Sub-workflow</source>
        <translation>サブワークフロー</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>ReAct</source>
        <translation>ReAct</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>オーケストレーター</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Maker and checker</source>
        <translation>作成者と確認者</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>メッセージキュー</translation>
    </message>
    <message>
        <source>SAP / OData</source>
        <translation>SAP / OData</translation>
    </message>
    <message>
        <source>MCP tool</source>
        <translation>MCP ツール</translation>
    </message>
</context>
<context>
    <name>TemplateCategory</name>
    <message>
        <source>Start here</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人の作業</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>フロー制御</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n フィールド</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionProposal</name>
    <message>
        <source>The input “%1” is gone.</source>
        <translation>入力「%1」がなくなりました。</translation>
    </message>
    <message>
        <source>The input “%1” takes other values.</source>
        <translation>入力「%1」が受け取る値が変わりました。</translation>
    </message>
    <message>
        <source>The input “%1” is new.</source>
        <translation>入力「%1」が新しく加わりました。</translation>
    </message>
    <message>
        <source>The input “%1” is required now.</source>
        <translation>入力「%1」が必須になりました。</translation>
    </message>
    <message>
        <source>Inputs are checked differently.</source>
        <translation>入力の検証方法が変わりました。</translation>
    </message>
    <message>
        <source>The output has another shape.</source>
        <translation>出力の形が変わりました。</translation>
    </message>
    <message>
        <source>The output “%1” is gone.</source>
        <translation>出力「%1」がなくなりました。</translation>
    </message>
    <message>
        <source>Outputs are made differently.</source>
        <translation>出力の作り方が変わりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were added.</source>
        <translation>
            <numerusform>ステップが %n 個追加されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were removed.</source>
        <translation>
            <numerusform>ステップが %n 個削除されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) stand elsewhere.</source>
        <translation>
            <numerusform>ステップ %n 個の場所が変わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) work differently.</source>
        <translation>
            <numerusform>ステップ %n 個の動作が変わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) have other words or limits.</source>
        <translation>
            <numerusform>ステップ %n 個の文言または制限が変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow’s setting “%1” is another.</source>
        <translation>ワークフローの設定「%1」が変わりました。</translation>
    </message>
    <message>
        <source>The layout is another.</source>
        <translation>配置が変わりました。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Draft after %1</source>
        <translation>%1 以降の下書き</translation>
    </message>
    <message>
        <source>The file of this version is gone. Put it back from a backup.</source>
        <translation>このバージョンのファイルがありません。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>The file of this version is no longer what was published. Put it back from a backup.</source>
        <translation>このバージョンのファイルが、公開した内容と異なります。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>Publishing was interrupted, so the note is missing. Publish the same draft again to complete it.</source>
        <translation>公開が中断されたため、メモがありません。同じ下書きをもう一度公開すると補完されます。</translation>
    </message>
    <message>
        <source>The list of versions is damaged: notes, authors and times are missing. The versions themselves can be used.</source>
        <translation>バージョンの一覧が破損し、メモ、作成者、日時がわかりません。バージョン自体は使えます。</translation>
    </message>
    <message>
        <source>A newer Millrace has written the list of versions. Update this one to publish here.</source>
        <translation>バージョンの一覧は新しい Millrace で書き込まれています。ここで公開するには、この Millrace を更新してください。</translation>
    </message>
    <message>
        <source>This is no version number. Write it like 1.4.0.</source>
        <translation>バージョン番号ではありません。1.4.0 のように書いてください。</translation>
    </message>
    <message>
        <source>The file of this version cannot be read. Put it back from a backup.</source>
        <translation>このバージョンのファイルを読み取れません。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>This workflow has no id yet. Save it first.</source>
        <translation>このワークフローにはまだ ID がありません。先に保存してください。</translation>
    </message>
    <message>
        <source>Say in a note what has changed.</source>
        <translation>変更内容をメモに書いてください。</translation>
    </message>
    <message>
        <source>Another window has published that version or a newer one meanwhile. Check the proposed number and publish again.</source>
        <translation>その間に、別のウィンドウがこのバージョンまたはより新しいバージョンを公開しました。提案された番号を確認して、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Another window is publishing this workflow. Try again in a moment.</source>
        <translation>別のウィンドウがこのワークフローを公開しています。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The version could not be written. Check free space and permissions of the data folder.</source>
        <translation>バージョンを書き込めませんでした。データフォルダーの空き容量と権限を確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and may be read.</source>
        <translation>ファイルを開けません。ファイルがあり、読み取れることを確認してください。</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>ファイルが 64 MiB を超えています。</translation>
    </message>
    <message>
        <source>It is of a newer Millrace. Update this one to read it.</source>
        <translation>新しい Millrace のファイルです。読み取るには、この Millrace を更新してください。</translation>
    </message>
    <message>
        <source>It is no workflow that can be read. Open it to see what is wrong.</source>
        <translation>ワークフローとして読み取れません。開いて問題を確認してください。</translation>
    </message>
</context>
<context>
    <name>WorkflowFields</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>A semantic version, such as 1.4.0.</source>
        <translation>1.4.0 のようなセマンティックバージョンです。</translation>
    </message>
    <message>
        <source>What a run is called in lists</source>
        <translation>一覧での実行の名前</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Whole run at most</source>
        <translation>実行全体の最長時間</translation>
    </message>
    <message>
        <source>Steps at once</source>
        <translation>同時実行ステップ数</translation>
    </message>
    <message>
        <source>SLA: done within</source>
        <translation>SLA: 完了期限</translation>
    </message>
    <message>
        <source>SLA: share that succeeds</source>
        <translation>SLA: 成功率</translation>
    </message>
    <message>
        <source>Recommend improvements</source>
        <translation>改善案を提示する</translation>
    </message>
    <message>
        <source>Choose agents by availability and performance</source>
        <translation>空き状況と性能でエージェントを選ぶ</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>コンプライアンス</translation>
    </message>
    <message>
        <source>Classification of data (JSON)</source>
        <translation>データの分類 (JSON)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>What a run is given</source>
        <translation>実行に渡すもの</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Data that every step sees as workflow</source>
        <translation>すべてのステップから workflow として見えるデータ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>What a run gives</source>
        <translation>実行が返すもの</translation>
    </message>
    <message>
        <source>Limits and SLA</source>
        <translation>制限と SLA</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>What starts a run (JSON)</source>
        <translation>実行を開始するもの (JSON)</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Cases with inputs and expectations (JSON)</source>
        <translation>入力と期待値を持つテストケース (JSON)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
</context>
<context>
    <name>millrace::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Workflows keep the names that their authors gave them.</source>
        <translation>ワークフローの名前は、作成者が付けたままです。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>High contrast has text of at least 7:1 and borders that show.</source>
        <translation>ハイコントラストでは、文字のコントラストが 7:1 以上になり、境界線がはっきり表示されます。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Compact shows more rows of lists and forms.</source>
        <translation>コンパクトにすると、一覧やフォームの行がより多く表示されます。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Reduced motion: nothing moves or fades</source>
        <translation>動きを減らす: 移動やフェードの効果をなくします</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ApprovalRow</name>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>変更を依頼</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation>承認: %1</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>%1 が担当中</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1/%2 人が判定済み</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show what is asked, the form and the comment</source>
        <translation>質問の内容、フォーム、コメントを表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Say why in the comment, then choose %1 again.</source>
        <translation>理由をコメントに書いてから、もう一度「%1」を選んでください。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasCommands</name>
    <message>
        <source>Align steps</source>
        <translation>ステップの整列</translation>
    </message>
    <message>
        <source>Distribute steps</source>
        <translation>ステップの等間隔配置</translation>
    </message>
    <message>
        <source>Pin or unpin steps</source>
        <translation>ステップの固定/固定解除</translation>
    </message>
    <message>
        <source>Set or clear breakpoints</source>
        <translation>ブレークポイントの設定/解除</translation>
    </message>
    <message>
        <source>Collapse containers</source>
        <translation>コンテナーの折りたたみ</translation>
    </message>
    <message>
        <source>Expand containers</source>
        <translation>コンテナーの展開</translation>
    </message>
    <message>
        <source>Lay out steps</source>
        <translation>ステップの自動配置</translation>
    </message>
    <message>
        <source>The workflow has changed meanwhile; it was not laid out</source>
        <translation>その間にワークフローが変更されたため、自動配置を行いませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n step(s)</source>
        <translation>
            <numerusform>%n 個のステップの切り取り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>%n 個のステップの貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>%n 個のステップの複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>%n 個のステップの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>メモの削除</translation>
    </message>
    <message>
        <source>Disconnect steps</source>
        <translation>ステップの接続解除</translation>
    </message>
    <message>
        <source>The order of a sequence is the order of its steps: move a step instead</source>
        <translation>順次の順序はステップの並び順で決まります。代わりにステップを移動してください</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s) and reconnect</source>
        <translation>
            <numerusform>%n 個のステップの削除と再接続</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract a sub-workflow</source>
        <translation>サブワークフローの抽出</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>ステップの追加</translation>
    </message>
    <message>
        <source>There is no step that this one can be connected to</source>
        <translation>このステップを接続できるステップがありません</translation>
    </message>
    <message>
        <source>Choose a step with the arrow keys, Enter connects, Esc gives it up</source>
        <translation>方向キーでステップを選択、Enter で接続、Esc で中止</translation>
    </message>
    <message>
        <source>This step has no connections</source>
        <translation>このステップには接続がありません</translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation>ステップの名前変更</translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation>ステップのグループ化</translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation>ステップのグループ解除</translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation>ステップの挿入</translation>
    </message>
    <message>
        <source>No step is called “%1”</source>
        <translation>「%1」という名前のステップはありません</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモの追加</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>メモの編集</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasView</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>%n 個のステップの移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow graph</source>
        <translation>ワークフローのグラフ</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CodeEditor</name>
    <message>
        <source>Edit all %1 characters</source>
        <translation>全 %1 文字を編集</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンドの実行</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>&gt; commands   @ steps   + add a step   # files</source>
        <translation>&gt; コマンド   @ ステップ   + ステップを追加   # ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>結果 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致する項目がありません</translation>
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
        <translation>ここで使える名前</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DesignPage</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Try step</source>
        <translation>試し実行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Run data</source>
        <translation>実行データ</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題 (%1)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>ステップを追加</translation>
    </message>
    <message numerus="yes">
        <source>The workflow cannot run yet: %n problem(s) must be mended first.</source>
        <translation>
            <numerusform>ワークフローはまだ実行できません。先に %n 件の問題を解決してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out… (Esc stops it)</source>
        <translation>自動配置中… (Esc で中止)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffBar</name>
    <message>
        <source>Previous difference</source>
        <translation>前の相違点</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>次の相違点</translation>
    </message>
    <message>
        <source>Show all of both</source>
        <translation>両方の全体を表示</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <source>Compare with file…</source>
        <translation>ファイルと比較…</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>古いバージョン</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message numerus="yes">
        <source>Show %n layout change(s)</source>
        <translation>
            <numerusform>配置の変更を表示 (%n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffView</name>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Choose two versions to see what differs.</source>
        <translation>2 つのバージョンを選ぶと、相違点が表示されます。</translation>
    </message>
    <message>
        <source>Compare with file</source>
        <translation>ファイルと比較</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json *.json)</source>
        <translation>ワークフロー (*.millrace.json *.json)</translation>
    </message>
    <message>
        <source>%1 cannot be compared. %2</source>
        <translation>%1 を比較できません。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>追加 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>削除 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>移動 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences but %n in the layout.</source>
        <translation>
            <numerusform>配置の %n 件を除き、相違点はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>相違点はありません。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ElidedWords</name>
    <message>
        <source>%1, id %2</source>
        <translation>%1、ID %2</translation>
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
        <translation>%1 列目: %2</translation>
    </message>
    <message>
        <source>An expression, such as workflow.total &gt; 100</source>
        <translation>式 (例: workflow.total &gt; 100)</translation>
    </message>
    <message>
        <source>No data yet. A run shows the result here.</source>
        <translation>まだデータがありません。実行すると、ここに結果が表示されます。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FieldRow</name>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FormPreview</name>
    <message>
        <source>Preview of the form</source>
        <translation>フォームのプレビュー</translation>
    </message>
    <message>
        <source>This form has no fields yet.</source>
        <translation>このフォームにはまだフィールドがありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (必須)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryDelegate</name>
    <message>
        <source>same as the draft</source>
        <translation>下書きと同じ</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryModel</name>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>The draft does the same.</source>
        <translation>下書きの動作はこれと同じです。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>公開済みのバージョン</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>Keep the draft as a version</source>
        <translation>下書きをバージョンとして残します</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Show what differs between this version and the draft (Enter)</source>
        <translation>このバージョンと下書きの相違点を表示 (Enter)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Make this version the draft; can be undone</source>
        <translation>このバージョンを下書きにします (元に戻せます)</translation>
    </message>
    <message>
        <source>Open as file</source>
        <translation>ファイルとして開く</translation>
    </message>
    <message>
        <source>Open a copy of this version</source>
        <translation>このバージョンのコピーを開きます</translation>
    </message>
    <message>
        <source>Open a workflow to see its versions here.</source>
        <translation>ワークフローを開くと、ここにバージョンが表示されます。</translation>
    </message>
    <message>
        <source>No versions yet. Publish this workflow to keep what it is now.</source>
        <translation>まだバージョンがありません。現在の内容を残すには、このワークフローを公開してください。</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 の公開</translation>
    </message>
    <message>
        <source>The draft is the same as version %1 already.</source>
        <translation>下書きはすでにバージョン %1 と同じです。</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>バージョン %1 の復元</translation>
    </message>
    <message>
        <source>Version %1 is the draft now. Undo brings back what was there.</source>
        <translation>バージョン %1 が下書きになりました。元に戻すと、以前の内容に戻ります。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorHeader</name>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>このステップの説明</translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation>JSON として表示</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>新しい ID</translation>
    </message>
    <message>
        <source>Change id</source>
        <translation>ID の変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change id…</source>
        <translation>ID の変更…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>すべて折りたたむ</translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorPanel</name>
    <message>
        <source>Settings of the selected step</source>
        <translation>選択したステップの設定</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>何も開いていません</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Workflow, version %1</source>
        <translation>ワークフロー、バージョン %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続線</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) selected</source>
        <translation>
            <numerusform>%n 個のステップを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>A change applies to all of them</source>
        <translation>変更はすべてに適用されます</translation>
    </message>
    <message>
        <source>This step is no longer there</source>
        <translation>このステップはすでに存在しません</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>JSON として編集</translation>
    </message>
    <message>
        <source>An id is made of letters, digits and underscores, and begins with no digit.</source>
        <translation>ID には英字、数字、アンダースコアを使い、先頭に数字は使えません。</translation>
    </message>
    <message>
        <source>There is already a step with the id %1.</source>
        <translation>ID が %1 のステップがすでにあります。</translation>
    </message>
    <message>
        <source>Change id</source>
        <translation>ID の変更</translation>
    </message>
</context>
<context>
    <name>millrace::ui::JoinEditor</name>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Any one of them</source>
        <translation>いずれか 1 つ</translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation>指定した数以上</translation>
    </message>
    <message>
        <source>How many must complete</source>
        <translation>完了が必要な数</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>This must be a whole number from 1.</source>
        <translation>1 以上の整数を入力してください。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::KeysPage</name>
    <message>
        <source>As delivered</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>新しいキー:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that command another key first.</source>
        <translation>%1 は「%2」のキーです。先にそのコマンドに別のキーを割り当ててください。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::LineEditor</name>
    <message>
        <source>This text is too long to be edited here.</source>
        <translation>テキストが長すぎるため、ここでは編集できません。</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>millrace::ui::MainWindow</name>
    <message>
        <source>Design</source>
        <translation>デザイン</translation>
    </message>
    <message>
        <source>Millrace</source>
        <translation>Millrace</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンドの実行</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Search or run a command   %1</source>
        <translation>検索またはコマンドの実行   %1</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>設定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>ステップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>プロパティ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>アウトライン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Run &amp;data</source>
        <translation>実行データ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>変数(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>ミニマップ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>パネルをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>検索またはコマンドの実行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>次のタブ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>前のタブ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>デザイン(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>シミュレーション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try the step</source>
        <translation>ステップの試し実行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Publish a version…</source>
        <translation>バージョンを公開(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Compare with a file…</source>
        <translation>ファイルと比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>前の問題(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Work&amp;flow</source>
        <translation>ワークフロー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>整列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open workflows</source>
        <translation>開いているワークフロー</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json);;All files (*)</source>
        <translation>ワークフロー (*.millrace.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the sub-workflow</source>
        <translation>サブワークフローの保存</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json)</source>
        <translation>ワークフロー (*.millrace.json)</translation>
    </message>
    <message>
        <source>Save the workflow</source>
        <translation>ワークフローの保存</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>画像のエクスポート</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was changed by another program</source>
        <translation>ファイルがほかのプログラムによって変更されました</translation>
    </message>
    <message>
        <source>%1 has other content than when it was opened here. Saving would replace it.</source>
        <translation>%1 の内容は、ここで開いたときと異なります。保存すると置き換わります。</translation>
    </message>
    <message>
        <source>Save as another file</source>
        <translation>別のファイルに保存</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ファイルを置き換える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Another program has changed the file. Reloading replaces your changes; undo brings them back.</source>
        <translation>ほかのプログラムがファイルを変更しました。再読み込みすると変更が置き換わりますが、元に戻すことができます。</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>ほかのプログラムがファイルを変更しました。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」への変更を保存しますか?</translation>
    </message>
    <message>
        <source>What is not saved is lost when the workflow is closed.</source>
        <translation>保存していない内容は、ワークフローを閉じると失われます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>These could not be opened again: %1</source>
        <translation>次のファイルを再び開けませんでした: %1</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>workflow, time</comment>
        <translation>%1、変更日時 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s) had changes that were not saved</source>
        <translation>
            <numerusform>%n 個のワークフローに保存されていない変更がありました</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Steps in this workflow</source>
        <translation>このワークフローのステップ</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>ファイルと比較</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 の比較</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes are not kept for a recovery: save them</source>
        <translation>復旧用の変更が保存されていません: 保存してください</translation>
    </message>
    <message>
        <source>&amp;Find a step</source>
        <translation>ステップを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>次のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>処理できませんでした</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>The file is too large for a workflow</source>
        <translation>ファイルがワークフローとしては大きすぎます</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>ファイルを書き込めませんでした</translation>
    </message>
    <message>
        <source>%1
Nothing is lost: the workflow stays open. Save it in another place.</source>
        <translation>%1
失われたものはありません。ワークフローは開いたままです。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>This file is no workflow that can be opened</source>
        <translation>このファイルは開けるワークフローではありません</translation>
    </message>
</context>
<context>
    <name>millrace::ui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>ミニマップ</translation>
    </message>
    <message>
        <source>The whole workflow; drag the frame to move the view</source>
        <translation>ワークフロー全体です。枠をドラッグすると表示位置が動きます</translation>
    </message>
    <message>
        <source>Drag to move the view. M hides the minimap.</source>
        <translation>ドラッグで表示位置を移動します。M でミニマップを隠します。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>設定 (%1)</translation>
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
        <translation>メモのテキスト</translation>
    </message>
</context>
<context>
    <name>millrace::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OpenWorkflow</name>
    <message>
        <source>Reload the file</source>
        <translation>ファイルの再読み込み</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlineModel</name>
    <message>
        <source>has errors</source>
        <translation>エラーあり</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation>ステップの名前変更</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlinePanel</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Add a step after it</source>
        <translation>後にステップを追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Disconnect from…</source>
        <translation>接続解除…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move into the container before it</source>
        <translation>前のコンテナーに入れる</translation>
    </message>
    <message>
        <source>Move out of its container</source>
        <translation>コンテナーから出す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove and reconnect</source>
        <translation>削除して再接続</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>%n 個のステップの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>ステップの移動</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>接続先のステップ</translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation>接続を解除するステップ</translation>
    </message>
    <message>
        <source>There is no step in its container that it can lead to.</source>
        <translation>同じコンテナーの中に、つなげるステップがありません。</translation>
    </message>
    <message>
        <source>The step leads nowhere.</source>
        <translation>このステップからの接続はありません。</translation>
    </message>
    <message>
        <source>Connect two steps</source>
        <translation>2 つのステップの接続</translation>
    </message>
    <message>
        <source>Disconnect two steps</source>
        <translation>2 つのステップの接続解除</translation>
    </message>
    <message>
        <source>The order inside a sequence is no connection. Move the step instead.</source>
        <translation>順次の中の順序は接続線ではありません。代わりにステップを移動してください。</translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation>アウトライン内を検索</translation>
    </message>
    <message>
        <source>Find in the outline (%1)</source>
        <translation>アウトライン内を検索 (%1)</translation>
    </message>
    <message>
        <source>Outline of the workflow</source>
        <translation>ワークフローのアウトライン</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致する項目がありません。</translation>
    </message>
    <message>
        <source>The steps of this workflow appear here.</source>
        <translation>このワークフローのステップがここに表示されます。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>ステップを追加</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutputEditor</name>
    <message>
        <source>All of its data</source>
        <translation>すべてのデータ</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>1 つの値</translation>
    </message>
    <message>
        <source>Named values</source>
        <translation>名前付きの値</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemModel</name>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s)</source>
        <translation>
            <numerusform>%1: 問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Error: %1 Step: %2</source>
        <translation>エラー: %1 ステップ: %2</translation>
    </message>
    <message>
        <source>Warning: %1 Step: %2</source>
        <translation>警告: %1 ステップ: %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fix the chosen problem</source>
        <translation>選択した問題を修正</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Copy all problems as text</source>
        <translation>すべての問題をテキストとしてコピー</translation>
    </message>
    <message>
        <source>No problems. This workflow can run.</source>
        <translation>問題はありません。このワークフローは実行できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>フィールドの名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>More about this field</source>
        <translation>このフィールドの詳細</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>このフィールドを削除</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Choices, with commas between them</source>
        <translation>選択肢 (コンマ区切り)</translation>
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
        <translation>形式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Earlier in the form</source>
        <translation>フォーム内で前へ</translation>
    </message>
    <message>
        <source>Later in the form</source>
        <translation>フォーム内で後へ</translation>
    </message>
</context>
<context>
    <name>millrace::ui::PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>「%1」の公開</translation>
    </message>
    <message>
        <source>A version never changes. Runs that begin with it stay with it.</source>
        <translation>バージョンは変更されません。あるバージョンで始まった実行は、最後までそのバージョンを使います。</translation>
    </message>
    <message>
        <source>Note: what has changed, and why</source>
        <translation>メモ: 変更内容とその理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) forbid publishing. Choose one to see it.</source>
        <translation>
            <numerusform>%n 件のエラーがあるため公開できません。選択すると表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the latest version.</source>
        <translation>最新バージョンから変更されていません。</translation>
    </message>
    <message>
        <source>A note is missing.</source>
        <translation>メモがありません。</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>公開中…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 を公開</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RawView</name>
    <message>
        <source>Edit all of it</source>
        <translation>全体を編集</translation>
    </message>
    <message>
        <source>The step as JSON</source>
        <translation>ステップの JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RecentList</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (場所: %2)</translation>
    </message>
    <message>
        <source>Recent workflows</source>
        <translation>最近使ったワークフロー</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RehearsalSummary</name>
    <message>
        <source>What the simulation assumed</source>
        <translation>シミュレーションの前提</translation>
    </message>
    <message>
        <source>The workflow has no tests: pinned results and guesses stood in for the world.</source>
        <translation>ワークフローにテストがないため、外部環境の代わりに、固定した結果と推定を使いました。</translation>
    </message>
    <message>
        <source>The mocks of the test “%1” stood in for the world.</source>
        <translation>外部環境の代わりに、テスト「%1」のモックを使いました。</translation>
    </message>
    <message>
        <source>%1 after %2 on a virtual clock. %3</source>
        <translation>%1 (仮想時計で %2 後)。%3</translation>
    </message>
    <message>
        <source>Problem: %1.</source>
        <translation>問題: %1。</translation>
    </message>
    <message>
        <source>%1 has no mock: guessed about %2 and a usual result.</source>
        <translation>%1 にはモックがないため、所要時間は約 %2、結果は標準的なものと推定しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) were guessed.</source>
        <translation>
            <numerusform>ほか %n 個のステップも推定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was guessed.</source>
        <translation>推定はありません。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RetryPreview</name>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RoutesEditor</name>
    <message>
        <source>Add a route</source>
        <translation>経路を追加</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>遷移先</translation>
    </message>
    <message>
        <source>Label on the connection</source>
        <translation>接続線のラベル</translation>
    </message>
    <message>
        <source>Ask this one earlier</source>
        <translation>先に評価する</translation>
    </message>
    <message>
        <source>Ask this one later</source>
        <translation>後で評価する</translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation>この経路を削除</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>%1 へ進む</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RowsEditor</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every row a name.</source>
        <translation>すべての行に名前を付けてください。</translation>
    </message>
    <message>
        <source>There are two rows named %1.</source>
        <translation>%1 という名前の行が 2 つあります。</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>さらに表示 (残り %n 項目)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>この行を削除</translation>
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
            <numerusform>試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>実行のデータ</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>表示する回</translation>
    </message>
    <message>
        <source>A step in a loop runs several times: which one to show</source>
        <translation>ループ内のステップは何度も実行されます。表示する回を選びます</translation>
    </message>
    <message>
        <source>Another result as JSON</source>
        <translation>別の結果 (JSON)</translation>
    </message>
    <message>
        <source>Go on with this result</source>
        <translation>この結果で続行</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>編集をやめる</translation>
    </message>
    <message>
        <source>Edit result…</source>
        <translation>結果を編集…</translation>
    </message>
    <message>
        <source>A new run takes your result for this step and runs what follows</source>
        <translation>新しい実行で、このステップに指定した結果を使い、続きを実行します</translation>
    </message>
    <message>
        <source>Run again from here</source>
        <translation>ここから再実行</translation>
    </message>
    <message>
        <source>A new run keeps what came before and runs this step and what follows</source>
        <translation>新しい実行で、これより前の結果を残し、このステップ以降を実行します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation>リスト全体をコピー</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No run in sight. Run this workflow to see its data here.</source>
        <translation>表示中の実行はありません。このワークフローを実行すると、ここにデータが表示されます。</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>No error.</source>
        <translation>エラーはありません。</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RunStrip</name>
    <message>
        <source>Run in sight</source>
        <translation>表示中の実行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>実行をキャンセル</translation>
    </message>
    <message>
        <source>Cancel run (Ctrl+.)</source>
        <translation>実行をキャンセル (Ctrl+.)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the run&apos;s details</source>
        <translation>実行の詳細を開く</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Back to the design; the run goes on</source>
        <translation>デザインに戻ります (実行は続きます)</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>The run could not start</source>
        <translation>実行を開始できませんでした</translation>
    </message>
    <message>
        <source>%1 · starting</source>
        <translation>%1 · 開始中</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 steps · %5</source>
        <translation>%1 · %2 · %3/%4 ステップ · %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message numerus="yes">
        <source>%n more approval(s) wait.</source>
        <translation>
            <numerusform>ほか %n 件の承認待ちがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaEditor</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>フィールドを追加</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 (JSON)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>フィールド %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>さらに表示 (残り %n 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every field a name.</source>
        <translation>すべてのフィールドに名前を付けてください。</translation>
    </message>
    <message>
        <source>There are two fields named %1.</source>
        <translation>%1 という名前のフィールドが 2 つあります。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (必須)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>JSON, such as [1, 2]</source>
        <translation>JSON (例: [1, 2])</translation>
    </message>
    <message>
        <source>JSON, such as {&quot;a&quot;: 1}</source>
        <translation>JSON (例: {&quot;a&quot;: 1})</translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaForm</name>
    <message>
        <source>This %1.</source>
        <translation>この値は正しくありません (%1)。</translation>
    </message>
    <message>
        <source>The input %1.</source>
        <translation>入力が正しくありません (%1)。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 の値が正しくありません (%2)。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Fill in: %1.</source>
        <translation>入力してください: %1。</translation>
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
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>カテゴリー</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StartForm</name>
    <message>
        <source>Input as JSON</source>
        <translation>JSON としての入力</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 の実行</translation>
    </message>
    <message>
        <source>Simulate %1</source>
        <translation>%1 のシミュレーション</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>実行を開始</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>The input must be a JSON object.</source>
        <translation>入力は JSON オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepButton</name>
    <message>
        <source>Choose a step</source>
        <translation>ステップを選択</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepChooser</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepMenu</name>
    <message>
        <source>Find a step</source>
        <translation>ステップを検索</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>There is no other step here.</source>
        <translation>ここにはほかのステップがありません。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致する項目がありません</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepPalette</name>
    <message>
        <source>Find a step</source>
        <translation>ステップを検索</translation>
    </message>
    <message>
        <source>Step types</source>
        <translation>ステップの種類</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepSearch</name>
    <message>
        <source>Nothing matches</source>
        <translation>一致する項目がありません</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>ステップを追加</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>ステップを検索</translation>
    </message>
    <message>
        <source>Step types</source>
        <translation>ステップの種類</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepTrial</name>
    <message>
        <source>Use the step&apos;s pinned result</source>
        <translation>ステップの固定した結果を使う</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Try this step</source>
        <translation>このステップの試し実行</translation>
    </message>
    <message>
        <source>Input as JSON</source>
        <translation>JSON としての入力</translation>
    </message>
    <message>
        <source>Empty: what the input mapping gives</source>
        <translation>空の場合: 入力マッピングの結果</translation>
    </message>
    <message>
        <source>This step has no pinned result.</source>
        <translation>このステップには固定した結果がありません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation>このステップを実行</translation>
    </message>
    <message>
        <source>Stop the attempt</source>
        <translation>試行を停止します</translation>
    </message>
    <message>
        <source>One attempt for real; no run is recorded</source>
        <translation>実際に 1 回試行します。実行としては記録されません</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>This step waits for people or events. Run the workflow to see it go on.</source>
        <translation>このステップは人の操作またはイベントを待ちます。続きを見るには、ワークフローを実行してください。</translation>
    </message>
    <message>
        <source>%1 in %2. Nothing was recorded.</source>
        <translation>%1 (%2)。何も記録されませんでした。</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepsEditor</name>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>ステップを追加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TabStrip</name>
    <message>
        <source>Open tabs</source>
        <translation>開いているタブ</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>新しいワークフロー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1、変更あり</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateCardDelegate</name>
    <message>
        <source>Use template</source>
        <translation>テンプレートを使う</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateGallery</name>
    <message>
        <source>Start from a template</source>
        <translation>テンプレートから始める</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>テンプレートを検索</translation>
    </message>
    <message>
        <source>Search templates (%1)</source>
        <translation>テンプレートを検索 (%1)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致する項目がありません。</translation>
    </message>
    <message>
        <source>The templates could not be read. Install Millrace again or retry.</source>
        <translation>テンプレートを読み取れませんでした。Millrace を再インストールするか、再試行してください。</translation>
    </message>
    <message>
        <source>The templates that come with Millrace appear here.</source>
        <translation>Millrace に付属するテンプレートがここに表示されます。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateModel</name>
    <message>
        <source>%1
Patterns: %2</source>
        <translation>%1
パターン: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n step(s)</source>
        <translation>
            <numerusform>%1、%2、%n ステップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TextCompare</name>
    <message>
        <source>Value before</source>
        <translation>変更前の値</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation>変更後の値</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TitleEditor</name>
    <message>
        <source>Name of the step</source>
        <translation>ステップの名前</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ValueTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
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
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 (JSON)</translation>
    </message>
    <message>
        <source>Show it as JSON</source>
        <translation>JSON として表示</translation>
    </message>
    <message>
        <source>Copy what is selected, or everything, as JSON (Ctrl+C)</source>
        <translation>選択範囲、または全体を JSON としてコピー (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::VariableModel</name>
    <message>
        <source>%1 written, %2 read</source>
        <translation>書き込み %1、読み取り %2</translation>
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
        <translation>ワークフローのデータ</translation>
    </message>
    <message>
        <source>Find data</source>
        <translation>データを検索</translation>
    </message>
    <message>
        <source>Where it is written and read</source>
        <translation>書き込みと読み取りの場所</translation>
    </message>
    <message>
        <source>No data yet. Inputs, variables and results of steps show here.</source>
        <translation>まだデータがありません。入力、変数、ステップの結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致する項目がありません</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書き込み元</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1: なし</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::VersionChoice</name>
    <message>
        <source>Comparing with the latest version…</source>
        <translation>最新バージョンと比較中…</translation>
    </message>
    <message>
        <source>This is the first version: %1.</source>
        <translation>最初のバージョンです: %1。</translation>
    </message>
    <message>
        <source>%1 – patch: words, limits, layout</source>
        <translation>%1 – パッチ: 文言、制限、配置</translation>
    </message>
    <message>
        <source>%1 – minor: it does something else or more</source>
        <translation>%1 – マイナー: 動作の変更または追加</translation>
    </message>
    <message>
        <source>%1 – major: its inputs or outputs no longer fit</source>
        <translation>%1 – メジャー: 入力または出力の互換性なし</translation>
    </message>
    <message>
        <source>%1 – as the workflow says</source>
        <translation>%1 – ワークフローの記載どおり</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
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
        <translation>Millrace へようこそ</translation>
    </message>
    <message>
        <source>Draw a workflow, run it on this computer, and export it when it is ready for a server.</source>
        <translation>ワークフローを描いてこのコンピューターで実行し、サーバーで動かせる状態になったらエクスポートできます。</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>新しいワークフロー</translation>
    </message>
    <message>
        <source>Open a workflow…</source>
        <translation>ワークフローを開く…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使った項目</translation>
    </message>
    <message>
        <source>Workflows that you open appear here.</source>
        <translation>開いたワークフローがここに表示されます。</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>起動時にこのページを表示</translation>
    </message>
</context>
</TS>
