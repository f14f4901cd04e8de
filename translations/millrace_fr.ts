<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>CanvasCommands</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste with its connections</source>
        <translation>Coller avec ses liens</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Supprimer et relier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Add a step after</source>
        <translation>Ajouter une étape après</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Next connection</source>
        <translation>Lien suivant</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Group as a sequence</source>
        <translation>Grouper en séquence</translation>
    </message>
    <message>
        <source>Group in parallel</source>
        <translation>Grouper en parallèle</translation>
    </message>
    <message>
        <source>Group in a loop</source>
        <translation>Grouper en boucle</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Dégrouper</translation>
    </message>
    <message>
        <source>Extract as a sub-workflow…</source>
        <translation>Extraire en sous-workflow…</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>Réduire ou développer</translation>
    </message>
    <message>
        <source>Collapse all containers</source>
        <translation>Réduire tous les conteneurs</translation>
    </message>
    <message>
        <source>Expand all containers</source>
        <translation>Développer tous les conteneurs</translation>
    </message>
    <message>
        <source>Pin or unpin its place</source>
        <translation>Épingler ou libérer sa position</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Point d’arrêt</translation>
    </message>
    <message>
        <source>Align left borders</source>
        <translation>Aligner les bords gauches</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Aligner les centres</translation>
    </message>
    <message>
        <source>Align right borders</source>
        <translation>Aligner les bords droits</translation>
    </message>
    <message>
        <source>Align upper borders</source>
        <translation>Aligner les bords supérieurs</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Aligner les milieux</translation>
    </message>
    <message>
        <source>Align lower borders</source>
        <translation>Aligner les bords inférieurs</translation>
    </message>
    <message>
        <source>Align to the grid</source>
        <translation>Aligner sur la grille</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Répartir horizontalement</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Répartir verticalement</translation>
    </message>
    <message>
        <source>Lay out all</source>
        <translation>Tout disposer</translation>
    </message>
    <message>
        <source>Lay out the selection</source>
        <translation>Disposer la sélection</translation>
    </message>
    <message>
        <source>Select what comes after</source>
        <translation>Sélectionner ce qui suit</translation>
    </message>
    <message>
        <source>Select what comes before</source>
        <translation>Sélectionner ce qui précède</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>Ouvrir ses propriétés</translation>
    </message>
    <message>
        <source>Open the container</source>
        <translation>Ouvrir le conteneur</translation>
    </message>
    <message>
        <source>Leave the container</source>
        <translation>Quitter le conteneur</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Rechercher une étape</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%1 · %n step(s)</source>
        <translation>
            <numerusform>%1 · %n étape</numerusform>
            <numerusform>%1 · %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>Runs only on failure</source>
        <translation>Exécuté uniquement en cas d’échec</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>Always the same</source>
        <translation>Toujours identique</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentielle</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Au moins une fois</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>Au plus une fois</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Échouer</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>Put null in its place</source>
        <translation>Le remplacer par null</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take the first match</source>
        <translation>Prendre la première correspondance</translation>
    </message>
    <message>
        <source>Take every match</source>
        <translation>Prendre toutes les correspondances</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>ConnectTool</name>
    <message>
        <source>Connect steps</source>
        <translation>Relier des étapes</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>The step is not there any more</source>
        <translation>L’étape n’existe plus</translation>
    </message>
    <message>
        <source>A step cannot wait for itself</source>
        <translation>Une étape ne peut pas s’attendre elle-même</translation>
    </message>
    <message>
        <source>Only steps of the same container can be connected</source>
        <translation>Seules les étapes d’un même conteneur peuvent être reliées</translation>
    </message>
    <message>
        <source>These steps are connected already</source>
        <translation>Ces étapes sont déjà reliées</translation>
    </message>
    <message>
        <source>That would make a circle: use a loop</source>
        <translation>Cela formerait un cycle&#xa0;: utilisez une boucle</translation>
    </message>
    <message>
        <source>The order of a sequence is the order of its steps: move a step instead</source>
        <translation>L’ordre d’une séquence est celui de ses étapes&#xa0;: déplacez plutôt une étape</translation>
    </message>
    <message>
        <source>Nothing can stand between a step and its recovery</source>
        <translation>Rien ne peut s’intercaler entre une étape et sa reprise</translation>
    </message>
    <message>
        <source>Only a step without connections can be put on one</source>
        <translation>Seule une étape sans lien peut être placée sur un lien</translation>
    </message>
</context>
<context>
    <name>CopiedSteps</name>
    <message>
        <source>The clipboard holds more than 16 MiB. Copy fewer steps at once.</source>
        <translation>Le presse-papiers contient plus de 16&#xa0;Mio. Copiez moins d’étapes à la fois.</translation>
    </message>
    <message>
        <source>These steps come from a newer Millrace. Update this one to paste them.</source>
        <translation>Ces étapes proviennent d’une version plus récente de Millrace. Mettez Millrace à jour pour les coller.</translation>
    </message>
    <message>
        <source>The clipboard holds no steps. Copy steps on a canvas, or the text of a workflow.</source>
        <translation>Le presse-papiers ne contient aucune étape. Copiez des étapes d’un canevas ou le texte d’un workflow.</translation>
    </message>
    <message>
        <source>The steps in the clipboard are damaged: %1</source>
        <translation>Les étapes du presse-papiers sont endommagées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The clipboard holds no steps.</source>
        <translation>Le presse-papiers ne contient aucune étape.</translation>
    </message>
    <message>
        <source>The clipboard holds more than 10,000 steps.</source>
        <translation>Le presse-papiers contient plus de 10&#xa0;000 étapes.</translation>
    </message>
    <message>
        <source>Two steps in the clipboard have the same id.</source>
        <translation>Deux étapes du presse-papiers ont le même identifiant.</translation>
    </message>
    <message>
        <source>The container is not there any more.</source>
        <translation>Le conteneur n’existe plus.</translation>
    </message>
    <message>
        <source>Containers would be nested too deep.</source>
        <translation>Les conteneurs seraient trop imbriqués.</translation>
    </message>
</context>
<context>
    <name>DataKind</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Written by steps</source>
        <translation>Écrit par des étapes</translation>
    </message>
    <message>
        <source>Output of a step</source>
        <translation>Sortie d’une étape</translation>
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
        <translation>Brouillon</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Situé dans</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Place dans l’ordre</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>DropTool</name>
    <message>
        <source>A worker stands in an orchestrator only</source>
        <translation>Un exécutant se place uniquement dans un orchestrateur</translation>
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
        <translation>j</translation>
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
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>Ajouter une sortie</translation>
    </message>
    <message>
        <source>Path in the result, such as result.id</source>
        <translation>Chemin dans le résultat, par exemple result.id</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Ajouter une variable</translation>
    </message>
</context>
<context>
    <name>Extraction</name>
    <message>
        <source>“%1” reads over the border in a way that cannot be passed on. Write it like steps.name.output.</source>
        <translation>«&#xa0;%1&#xa0;» lit au-delà de la limite d’une façon qui ne peut pas être transmise. Écrivez-le sous la forme steps.name.output.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>This must be a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>This must be a time, such as 20 s, 5 min or 1 h 30 min.</source>
        <translation>Saisissez une durée, par exemple 20 s, 5 min ou 1 h 30 min.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>The workflow has no steps to draw.</source>
        <translation>Le workflow n’a aucune étape à dessiner.</translation>
    </message>
    <message>
        <source>Add a step first.</source>
        <translation>Ajoutez d’abord une étape.</translation>
    </message>
    <message>
        <source>A picture can be 0.1 to 8 times as large.</source>
        <translation>L’échelle d’une image doit être comprise entre 0,1 et 8.</translation>
    </message>
    <message>
        <source>The picture would have %1 by %2 pixels.</source>
        <translation>L’image ferait %1 pixels sur %2.</translation>
    </message>
    <message>
        <source>Choose a smaller scale, or export SVG or PDF.</source>
        <translation>Choisissez une échelle plus petite, ou exportez en SVG ou en PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>La mémoire est insuffisante pour l’image.</translation>
    </message>
    <message>
        <source>%1 cannot print.</source>
        <translation>%1 ne peut pas imprimer.</translation>
    </message>
    <message>
        <source>Choose another printer, or export a PDF.</source>
        <translation>Choisissez une autre imprimante ou exportez en PDF.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Select the steps first.</source>
        <translation>Sélectionnez d’abord les étapes.</translation>
    </message>
    <message>
        <source>The selected steps are in different containers. Select steps that stand side by side.</source>
        <translation>Les étapes sélectionnées sont dans des conteneurs différents. Sélectionnez des étapes du même conteneur.</translation>
    </message>
    <message>
        <source>“%1” comes between the selected steps. Select it too.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve entre les étapes sélectionnées. Sélectionnez-la aussi.</translation>
    </message>
    <message>
        <source>A route of “%1” leads to “%2”. Select both, or neither.</source>
        <translation>Une branche de «&#xa0;%1&#xa0;» mène à «&#xa0;%2&#xa0;». Sélectionnez les deux, ou aucune.</translation>
    </message>
    <message>
        <source>Select a container with steps in it.</source>
        <translation>Sélectionnez un conteneur qui contient des étapes.</translation>
    </message>
    <message>
        <source>A route leads to this container, and it begins with several steps at once. Let the route lead to one of them first.</source>
        <translation>Une branche mène à ce conteneur, qui commence par plusieurs étapes à la fois. Faites d’abord mener la branche à l’une d’elles.</translation>
    </message>
</context>
<context>
    <name>InspectorFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>After these steps</source>
        <translation>Après ces étapes</translation>
    </message>
    <message>
        <source>How many must complete</source>
        <translation>Combien doivent se terminer</translation>
    </message>
    <message>
        <source>Only if all of these hold</source>
        <translation>Seulement si toutes sont vraies</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>The longest that one attempt may take.</source>
        <translation>Durée maximale d’une tentative.</translation>
    </message>
    <message>
        <source>Must start within</source>
        <translation>Doit démarrer sous</translation>
    </message>
    <message>
        <source>Sign of life every</source>
        <translation>Signe de vie toutes les</translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation>L’exécution continue si cette étape échoue</translation>
    </message>
    <message>
        <source>Steps that handle the error</source>
        <translation>Étapes qui traitent l’erreur</translation>
    </message>
    <message>
        <source>Steps that undo it on a rollback</source>
        <translation>Étapes qui l’annulent lors d’une restauration</translation>
    </message>
    <message>
        <source>Reuse results: key</source>
        <translation>Clé de réutilisation des résultats</translation>
    </message>
    <message>
        <source>Reuse them for</source>
        <translation>Les réutiliser pendant</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>0 to 9, among steps that wait for the same resource.</source>
        <translation>De 0 à 9, parmi les étapes qui attendent la même ressource.</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>Après un plantage</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Clé d’idempotence</translation>
    </message>
    <message>
        <source>Skill that an agent must have</source>
        <translation>Compétence requise de l’agent</translation>
    </message>
    <message>
        <source>What the input must look like</source>
        <translation>Forme que l’entrée doit avoir</translation>
    </message>
    <message>
        <source>Count it in the metrics</source>
        <translation>La compter dans les métriques</translation>
    </message>
    <message>
        <source>Metrics of its own (JSON)</source>
        <translation>Métriques propres (JSON)</translation>
    </message>
    <message>
        <source>Result for tests and simulation (JSON)</source>
        <translation>Résultat pour les tests et la simulation (JSON)</translation>
    </message>
    <message>
        <source>Classes of errors: timeout, network, rate_limited, validation, expression, permission, not_found, agent, process, rejected, interrupted, circuit_open.</source>
        <translation>Classes d’erreurs&#xa0;: timeout, network, rate_limited, validation, expression, permission, not_found, agent, process, rejected, interrupted, circuit_open.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Wait before retry</source>
        <translation>Attente avant nouvel essai</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Première attente</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Times longer each time</source>
        <translation>Multiplicateur à chaque fois</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente la plus longue</translation>
    </message>
    <message>
        <source>Jitter (share, 0 to 1)</source>
        <translation>Gigue (part, de 0 à 1)</translation>
    </message>
    <message>
        <source>Retry only after</source>
        <translation>Nouvel essai seulement après</translation>
    </message>
    <message>
        <source>Never retry after</source>
        <translation>Aucun nouvel essai après</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Input mapping</source>
        <translation>Correspondance des entrées</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Conditions d’exécution</translation>
    </message>
    <message>
        <source>Retry and timeout</source>
        <translation>Nouvel essai et délai maximal</translation>
    </message>
    <message>
        <source>Output mapping</source>
        <translation>Correspondance des sorties</translation>
    </message>
    <message>
        <source>Path in the result, and where it goes in the workflow&apos;s data</source>
        <translation>Chemin dans le résultat et destination dans les données du workflow</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Anything else goes to</source>
        <translation>Tout le reste mène à</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Folder it begins in</source>
        <translation>Dossier de départ</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables d’environnement</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>Read its output as</source>
        <translation>Lire sa sortie comme</translation>
    </message>
    <message>
        <source>Exit codes that are success</source>
        <translation>Codes de sortie de succès</translation>
    </message>
    <message>
        <source>Most output (bytes)</source>
        <translation>Sortie maximale (octets)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Paramètres de requête</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Statuses that are success</source>
        <translation>Statuts de succès</translation>
    </message>
    <message>
        <source>Read the answer as</source>
        <translation>Lire la réponse comme</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>With all that a folder holds</source>
        <translation>Avec tout le contenu d’un dossier</translation>
    </message>
    <message>
        <source>Nothing there counts as done</source>
        <translation>Considérer l’absence comme une réussite</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Votes needed</source>
        <translation>Votes requis</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Échéance dans</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>Rappeler après</translation>
    </message>
    <message>
        <source>When it is overdue</source>
        <translation>Une fois l’échéance passée</translation>
    </message>
    <message>
        <source>The outcome that is taken when the due time has come.</source>
        <translation>La décision retenue lorsque l’échéance est atteinte.</translation>
    </message>
    <message>
        <source>Then ask these people</source>
        <translation>Solliciter alors ces personnes</translation>
    </message>
    <message>
        <source>Then ask these roles</source>
        <translation>Solliciter alors ces rôles</translation>
    </message>
    <message>
        <source>Not by who started the run</source>
        <translation>Exclure l’auteur du lancement</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Éléments affichés</translation>
    </message>
    <message>
        <source>Each name is shown with what its expression gives.</source>
        <translation>Chaque nom est affiché avec le résultat de son expression.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who may decide; anyone where nobody is named.</source>
        <translation>Qui peut décider&#xa0;; n’importe qui si personne n’est désigné.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>The buttons; approve and reject where none are named.</source>
        <translation>Les boutons&#xa0;; approuver et refuser si aucun n’est indiqué.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Pendant une durée</translation>
    </message>
    <message>
        <source>One of the three: a time, a moment, or an event.</source>
        <translation>Un des trois&#xa0;: une durée, un instant ou un événement.</translation>
    </message>
    <message>
        <source>Until a moment</source>
        <translation>Jusqu’à un instant</translation>
    </message>
    <message>
        <source>A date such as 2026-12-24T18:00:00Z, or milliseconds since 1970.</source>
        <translation>Une date comme 2026-12-24T18:00:00Z, ou des millisecondes depuis 1970.</translation>
    </message>
    <message>
        <source>For an event</source>
        <translation>Jusqu’à un événement</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au maximum</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Passé ce délai</translation>
    </message>
    <message>
        <source>For each of</source>
        <translation>Pour chaque élément de</translation>
    </message>
    <message>
        <source>A list; inside the loop it is item and index.</source>
        <translation>Une liste&#xa0;; dans la boucle&#xa0;: item et index.</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Tant que</translation>
    </message>
    <message>
        <source>After the last allowed round</source>
        <translation>Après le dernier tour autorisé</translation>
    </message>
    <message>
        <source>When an item fails</source>
        <translation>Quand un élément échoue</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>When several routes match</source>
        <translation>Quand plusieurs branches correspondent</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>Most rounds</source>
        <translation>Nombre maximal de tours</translation>
    </message>
    <message>
        <source>Share that must succeed</source>
        <translation>Part qui doit réussir</translation>
    </message>
    <message>
        <source>Bring the results together</source>
        <translation>Réunir les résultats</translation>
    </message>
    <message>
        <source>collect, merge, vote, or an expression of results.</source>
        <translation>collect, merge, vote ou une expression de results.</translation>
    </message>
    <message>
        <source>or id</source>
        <translation>ou identifiant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Revenir à</translation>
    </message>
    <message>
        <source>What completed after it is compensated.</source>
        <translation>Ce qui s’est terminé ensuite est compensé.</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>The container is not there any more.</source>
        <translation>Le conteneur n’existe plus.</translation>
    </message>
    <message>
        <source>A step cannot be put into itself.</source>
        <translation>Une étape ne peut pas être placée dans elle-même.</translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Déplacer %n étape</numerusform>
            <numerusform>Déplacer %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation>Insérer une étape</translation>
    </message>
</context>
<context>
    <name>NoteTool</name>
    <message>
        <source>Resize a note</source>
        <translation>Redimensionner une note</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Déplacer une note</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Connections decide the order here. Connect the step to others instead.</source>
        <translation>Ici, ce sont les liens qui fixent l’ordre. Reliez plutôt l’étape à d’autres.</translation>
    </message>
    <message>
        <source>The step is the first already.</source>
        <translation>L’étape est déjà la première.</translation>
    </message>
    <message>
        <source>The step is the last already.</source>
        <translation>L’étape est déjà la dernière.</translation>
    </message>
    <message>
        <source>There is no container just before this step.</source>
        <translation>Aucun conteneur ne précède directement cette étape.</translation>
    </message>
    <message>
        <source>The step is in no container.</source>
        <translation>L’étape n’est dans aucun conteneur.</translation>
    </message>
    <message>
        <source>The step is not there any more.</source>
        <translation>L’étape n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n step(s)</source>
        <translation>
            <numerusform>%1 avec %n étape</numerusform>
            <numerusform>%1 avec %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4, runs only when %5 fails or is undone</source>
        <translation>%1, %2, étape %3 sur %4, exécutée uniquement en cas d’échec ou d’annulation de %5</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4</source>
        <translation>%1, %2, étape %3 sur %4</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4, goes to %5</source>
        <translation>%1, %2, étape %3 sur %4, mène à %5</translation>
    </message>
</context>
<context>
    <name>PolicyChip</name>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
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
        <translation>Une étape indiquée n’existe pas.</translation>
    </message>
    <message>
        <source>There is no step “%2”.</source>
        <translation>L’étape «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another step or remove the mention.</source>
        <translation>Choisissez une autre étape ou supprimez la mention.</translation>
    </message>
    <message>
        <source>The step names itself.</source>
        <translation>L’étape se désigne elle-même.</translation>
    </message>
    <message>
        <source>A repetition is a loop step.</source>
        <translation>Pour répéter, utilisez une étape de type boucle.</translation>
    </message>
    <message>
        <source>A connection would leave its container.</source>
        <translation>Un lien sortirait de son conteneur.</translation>
    </message>
    <message>
        <source>“%2” is in another container.</source>
        <translation>«&#xa0;%2&#xa0;» est dans un autre conteneur.</translation>
    </message>
    <message>
        <source>Connect the container as a whole.</source>
        <translation>Reliez le conteneur entier.</translation>
    </message>
    <message>
        <source>A step that only handles errors or undoes another cannot be part of the flow.</source>
        <translation>Une étape qui ne fait que traiter des erreurs ou en annuler une autre ne peut pas faire partie du flux.</translation>
    </message>
    <message>
        <source>Use two steps, one for each purpose.</source>
        <translation>Utilisez deux étapes, une pour chaque usage.</translation>
    </message>
    <message>
        <source>The same step is waited for twice.</source>
        <translation>La même étape est attendue deux fois.</translation>
    </message>
    <message>
        <source>“%2” is waited for twice.</source>
        <translation>«&#xa0;%2&#xa0;» est attendue deux fois.</translation>
    </message>
    <message>
        <source>The rollback point may not be reached yet.</source>
        <translation>Le point de restauration n’est peut-être pas encore atteint.</translation>
    </message>
    <message>
        <source>“%2” may not be completed when the run comes here.</source>
        <translation>«&#xa0;%2&#xa0;» n’est peut-être pas terminée quand l’exécution arrive ici.</translation>
    </message>
    <message>
        <source>The step handles or undoes itself by way of others.</source>
        <translation>L’étape se traite ou s’annule elle-même par l’intermédiaire d’autres étapes.</translation>
    </message>
    <message>
        <source>Take one of the handlers away.</source>
        <translation>Retirez l’un des traitements.</translation>
    </message>
    <message>
        <source>These steps wait for each other.</source>
        <translation>Ces étapes s’attendent mutuellement.</translation>
    </message>
    <message>
        <source>Remove one of the connections; a repetition is a loop step.</source>
        <translation>Supprimez l’un des liens&#xa0;; pour répéter, utilisez une étape de type boucle.</translation>
    </message>
    <message>
        <source>No run ever comes here.</source>
        <translation>Aucune exécution n’arrive jamais ici.</translation>
    </message>
    <message>
        <source>It waits only for steps that are never started.</source>
        <translation>Elle n’attend que des étapes qui ne démarrent jamais.</translation>
    </message>
    <message>
        <source>Not as many connections lead here as must complete.</source>
        <translation>Moins de liens arrivent ici que le nombre qui doit se terminer.</translation>
    </message>
    <message>
        <source>The step would always be skipped.</source>
        <translation>L’étape serait toujours ignorée.</translation>
    </message>
    <message>
        <source>The step has no id that expressions can use.</source>
        <translation>L’étape n’a pas d’identifiant utilisable dans les expressions.</translation>
    </message>
    <message>
        <source>“%2” cannot be used as an id.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas servir d’identifiant.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>Utilisez des lettres, des chiffres et des tirets bas.</translation>
    </message>
    <message>
        <source>More than one step has this id.</source>
        <translation>Plusieurs étapes ont cet identifiant.</translation>
    </message>
    <message>
        <source>More than one step has the id “%2”.</source>
        <translation>Plusieurs étapes ont l’identifiant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Donnez à l’une d’elles un autre identifiant.</translation>
    </message>
    <message>
        <source>The step has no type.</source>
        <translation>L’étape n’a pas de type.</translation>
    </message>
    <message>
        <source>This version has no steps of type “%2”.</source>
        <translation>Cette version n’a pas d’étapes de type «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The action has no kind.</source>
        <translation>L’action n’a pas de nature.</translation>
    </message>
    <message>
        <source>This version has no actions of kind “%2”.</source>
        <translation>Cette version n’a pas d’actions de nature «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A step of this type cannot hold other steps.</source>
        <translation>Une étape de ce type ne peut pas en contenir d’autres.</translation>
    </message>
    <message>
        <source>Put them into a sequence or a parallel step.</source>
        <translation>Placez-les dans une séquence ou une étape en parallèle.</translation>
    </message>
    <message>
        <source>The container is empty.</source>
        <translation>Le conteneur est vide.</translation>
    </message>
    <message>
        <source>Add a step to it.</source>
        <translation>Ajoutez-y une étape.</translation>
    </message>
    <message>
        <source>The workflow runs itself.</source>
        <translation>Le workflow s’exécute lui-même.</translation>
    </message>
    <message>
        <source>Make sure that a condition ends it.</source>
        <translation>Assurez-vous qu’une condition y met fin.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Il manque «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has a value that is not among its choices.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur qui ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>“%2” is not among the choices of “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» ne fait pas partie des choix de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This approval has no such outcome.</source>
        <translation>Cette approbation ne prévoit pas cette décision.</translation>
    </message>
    <message>
        <source>This approval has no outcome “%2”.</source>
        <translation>Cette approbation ne prévoit pas la décision «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no setting of this step and means nothing.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paramètre de cette étape et reste sans effet.</translation>
    </message>
    <message>
        <source>No step can fail in this way.</source>
        <translation>Aucune étape ne peut échouer de cette façon.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>«&#xa0;%1&#xa0;» reste sans effet ici.</translation>
    </message>
    <message>
        <source>“%1” is outside its range.</source>
        <translation>«&#xa0;%1&#xa0;» est hors limites.</translation>
    </message>
    <message>
        <source>“%1” is outside its range: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est hors limites&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” contradicts another setting and never counts.</source>
        <translation>«&#xa0;%1&#xa0;» contredit un autre paramètre et n’est jamais pris en compte.</translation>
    </message>
    <message>
        <source>A loop needs a list or a condition, and only one of them.</source>
        <translation>Une boucle exige une liste ou une condition, et une seule des deux.</translation>
    </message>
    <message>
        <source>A wait needs a duration, a time or an event, and only one of them.</source>
        <translation>Une attente exige une durée, un instant ou un événement, et un seul des trois.</translation>
    </message>
    <message>
        <source>The outcomes must be a list of different names.</source>
        <translation>Les décisions doivent former une liste de noms différents.</translation>
    </message>
    <message>
        <source>An output is mapped to a place that workflow data do not have.</source>
        <translation>Une sortie est affectée à un emplacement que les données du workflow n’ont pas.</translation>
    </message>
    <message>
        <source>Write names with dots between them.</source>
        <translation>Écrivez des noms séparés par des points.</translation>
    </message>
    <message>
        <source>“%1” is no JSON Schema.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un schéma JSON.</translation>
    </message>
    <message>
        <source>The sub-workflow must be named by id or by file.</source>
        <translation>Le sous-workflow doit être désigné par un identifiant ou un fichier.</translation>
    </message>
    <message>
        <source>The version is not of the form 1.2.3.</source>
        <translation>La version n’est pas de la forme 1.2.3.</translation>
    </message>
    <message>
        <source>The version “%2” is not of the form 1.2.3.</source>
        <translation>La version «&#xa0;%2&#xa0;» n’est pas de la forme 1.2.3.</translation>
    </message>
    <message>
        <source>More people must decide than may decide.</source>
        <translation>Il faut plus de décisions qu’il n’y a de personnes habilitées.</translation>
    </message>
    <message>
        <source>Several steps write the same data, and their order is not fixed.</source>
        <translation>Plusieurs étapes écrivent les mêmes données, et leur ordre n’est pas fixé.</translation>
    </message>
    <message>
        <source>Let one wait for the other, or write to different places.</source>
        <translation>Faites attendre l’une par l’autre, ou écrivez à des endroits différents.</translation>
    </message>
    <message>
        <source>The expression in “%1” cannot be read.</source>
        <translation>L’expression de «&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>The expression cannot be read: %2</source>
        <translation>L’expression est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a name that does not exist.</source>
        <translation>L’expression de «&#xa0;%1&#xa0;» utilise un nom qui n’existe pas.</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step that does not exist.</source>
        <translation>L’expression de «&#xa0;%1&#xa0;» utilise une étape qui n’existe pas.</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step inside a loop, which is not seen from here.</source>
        <translation>L’expression de «&#xa0;%1&#xa0;» utilise une étape située dans une boucle, qui n’est pas visible d’ici.</translation>
    </message>
    <message>
        <source>Use the output of the loop.</source>
        <translation>Utilisez la sortie de la boucle.</translation>
    </message>
    <message>
        <source>The expression in “%1” uses a step that may not be settled yet.</source>
        <translation>L’expression de «&#xa0;%1&#xa0;» utilise une étape qui n’est peut-être pas encore achevée.</translation>
    </message>
    <message>
        <source>Let the step wait for it.</source>
        <translation>Faites en sorte que l’étape l’attende.</translation>
    </message>
    <message>
        <source>The workflow has no name.</source>
        <translation>Le workflow n’a pas de nom.</translation>
    </message>
    <message>
        <source>The workflow has no steps.</source>
        <translation>Le workflow n’a pas d’étapes.</translation>
    </message>
    <message>
        <source>Add one from the palette.</source>
        <translation>Ajoutez-en une depuis la palette.</translation>
    </message>
    <message>
        <source>The workflow&apos;s id is no UUID.</source>
        <translation>L’identifiant du workflow n’est pas un UUID.</translation>
    </message>
    <message>
        <source>Containers are nested too deep.</source>
        <translation>Les conteneurs sont trop imbriqués.</translation>
    </message>
    <message>
        <source>Put inner parts into workflows of their own.</source>
        <translation>Placez les parties internes dans leurs propres workflows.</translation>
    </message>
    <message>
        <source>“%1” has a classification that does not exist.</source>
        <translation>«&#xa0;%1&#xa0;» a une classification qui n’existe pas.</translation>
    </message>
    <message>
        <source>There is no classification “%2”.</source>
        <translation>La classification «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such compliance pack.</source>
        <translation>Ce jeu de règles de conformité n’existe pas.</translation>
    </message>
    <message>
        <source>There is no compliance pack “%2”.</source>
        <translation>Le jeu de règles de conformité «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>A trigger has no type.</source>
        <translation>Un déclencheur n’a pas de type.</translation>
    </message>
    <message>
        <source>There are no triggers of type “%2”.</source>
        <translation>Il n’existe pas de déclencheurs de type «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A trigger lacks “%1”.</source>
        <translation>Il manque «&#xa0;%1&#xa0;» à un déclencheur.</translation>
    </message>
    <message>
        <source>The times of a schedule cannot be read.</source>
        <translation>Les horaires d’une planification sont illisibles.</translation>
    </message>
    <message>
        <source>The times of a schedule cannot be read: %2</source>
        <translation>Les horaires d’une planification sont illisibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Ce fuseau horaire n’existe pas.</translation>
    </message>
    <message>
        <source>There is no time zone “%2”.</source>
        <translation>Le fuseau horaire «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Write a name like Europe/Berlin or UTC.</source>
        <translation>Écrivez un nom comme Europe/Berlin ou UTC.</translation>
    </message>
    <message>
        <source>A test has no name.</source>
        <translation>Un test n’a pas de nom.</translation>
    </message>
    <message>
        <source>Two tests have the same name.</source>
        <translation>Deux tests ont le même nom.</translation>
    </message>
    <message>
        <source>Two tests are called “%2”.</source>
        <translation>Deux tests s’appellent «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A test names a step that does not exist.</source>
        <translation>Un test désigne une étape qui n’existe pas.</translation>
    </message>
    <message>
        <source>A test expects an end that no run has.</source>
        <translation>Un test attend une fin qu’aucune exécution ne connaît.</translation>
    </message>
    <message>
        <source>A test decides for an outcome that the approval lacks.</source>
        <translation>Un test choisit une décision que l’approbation ne prévoit pas.</translation>
    </message>
    <message>
        <source>A test decides for “%2”, an outcome that the approval lacks.</source>
        <translation>Un test choisit «&#xa0;%2&#xa0;», une décision que l’approbation ne prévoit pas.</translation>
    </message>
    <message>
        <source>A test decides at a step that asks nobody.</source>
        <translation>Un test décide à une étape qui ne sollicite personne.</translation>
    </message>
    <message>
        <source>“%1” is not written as the format asks.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit comme le format l’exige.</translation>
    </message>
    <message>
        <source>“%1” is not known and means nothing.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu et reste sans effet.</translation>
    </message>
    <message>
        <source>It is kept in the file.</source>
        <translation>Il est conservé dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” has an old name.</source>
        <translation>«&#xa0;%1&#xa0;» porte un ancien nom.</translation>
    </message>
    <message>
        <source>It is saved under its new name.</source>
        <translation>Il sera enregistré sous son nouveau nom.</translation>
    </message>
    <message>
        <source>“%1” stands twice, under an old and a new name.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois, sous un ancien et un nouveau nom.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Millrace.</source>
        <translation>Le fichier a été créé par une version plus récente de Millrace.</translation>
    </message>
    <message>
        <source>The file has a format that is not known.</source>
        <translation>Le format du fichier est inconnu.</translation>
    </message>
    <message>
        <source>The file is no JSON that can be read.</source>
        <translation>Le fichier n’est pas un JSON lisible.</translation>
    </message>
</context>
<context>
    <name>QuickFix</name>
    <message>
        <source>Replace with “%1”</source>
        <translation>Remplacer par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Remove the setting</source>
        <translation>Supprimer le paramètre</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Utiliser la valeur par défaut</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>Supprimer la mention</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation>Ne pas l’attendre</translation>
    </message>
    <message>
        <source>Remove the route</source>
        <translation>Supprimer la branche</translation>
    </message>
    <message>
        <source>Remove its connections</source>
        <translation>Supprimer ses liens</translation>
    </message>
    <message>
        <source>Do not wait for “%1”</source>
        <translation>Ne pas attendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Start it with the workflow</source>
        <translation>La démarrer avec le workflow</translation>
    </message>
    <message>
        <source>Give it the id “%1”</source>
        <translation>Lui donner l’identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>La renommer en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Read “%1” instead</source>
        <translation>Lire plutôt «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Wait for “%1”</source>
        <translation>Attendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation>Créer un nouvel identifiant</translation>
    </message>
    <message>
        <source>Wait for all of them</source>
        <translation>Les attendre toutes</translation>
    </message>
</context>
<context>
    <name>RawEdit</name>
    <message>
        <source>A step is an object in braces.</source>
        <translation>Une étape est un objet entre accolades.</translation>
    </message>
    <message>
        <source>Use Change id to give the step another id.</source>
        <translation>Utilisez Modifier l’identifiant pour donner un autre identifiant à l’étape.</translation>
    </message>
    <message>
        <source>The steps inside a container are edited on the canvas.</source>
        <translation>Les étapes d’un conteneur se modifient sur le canevas.</translation>
    </message>
    <message>
        <source>The value of %1 does not fit.</source>
        <translation>La valeur de %1 ne convient pas.</translation>
    </message>
</context>
<context>
    <name>RetryText</name>
    <message>
        <source>It is tried once.</source>
        <translation>Une seule tentative.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between times</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (at most %2 attempts within %3)</source>
        <translation>%1 (au plus %2 tentatives en %3)</translation>
    </message>
    <message>
        <source>%1 (at most %2 attempts within %3 to %4)</source>
        <translation>%1 (au plus %2 tentatives en %3 à %4)</translation>
    </message>
</context>
<context>
    <name>RewireTool</name>
    <message>
        <source>Reconnect steps</source>
        <translation>Relier autrement des étapes</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The store is not open. Open it again.</source>
        <translation>La base de données n’est pas ouverte. Ouvrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Another program has the store and does not answer. End it, then try again.</source>
        <translation>Un autre programme utilise la base de données et ne répond pas. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The program that has the store does not answer. Try again.</source>
        <translation>Le programme qui utilise la base de données ne répond pas. Réessayez.</translation>
    </message>
    <message>
        <source>The program that had the store has ended. Try again.</source>
        <translation>Le programme qui utilisait la base de données s’est arrêté. Réessayez.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of this program. Update it, or name another store.</source>
        <translation>La base de données a été écrite par une version plus récente de ce programme. Mettez-le à jour ou indiquez une autre base de données.</translation>
    </message>
    <message>
        <source>You started this run, and somebody else must decide.</source>
        <translation>Vous avez lancé cette exécution&#xa0;: quelqu’un d’autre doit décider.</translation>
    </message>
    <message>
        <source>You are not among those whom this approval asks.</source>
        <translation>Vous ne faites pas partie des personnes sollicitées par cette approbation.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>Quelqu’un a déjà pris cette décision.</translation>
    </message>
    <message>
        <source>You have decided this already. Others must decide too.</source>
        <translation>Vous avez déjà décidé. D’autres doivent encore le faire.</translation>
    </message>
    <message>
        <source>This is no longer asked: its time ran out, or the run ended.</source>
        <translation>La demande n’est plus d’actualité&#xa0;: son délai est écoulé ou l’exécution est finie.</translation>
    </message>
    <message>
        <source>Somebody else has claimed this.</source>
        <translation>Quelqu’un d’autre s’en est chargé.</translation>
    </message>
    <message>
        <source>What is asked has changed meanwhile. Look at it again.</source>
        <translation>La demande a changé entre-temps. Relisez-la.</translation>
    </message>
    <message>
        <source>The run has ended already.</source>
        <translation>L’exécution est déjà finie.</translation>
    </message>
    <message>
        <source>The run completed. Choose a step to run again from.</source>
        <translation>L’exécution s’est terminée. Choisissez une étape à partir de laquelle réexécuter.</translation>
    </message>
    <message>
        <source>The run never started. Start a new one.</source>
        <translation>L’exécution n’a jamais démarré. Lancez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The run never came to this step. Choose one that ran.</source>
        <translation>L’exécution n’est jamais arrivée à cette étape. Choisissez-en une qui a été exécutée.</translation>
    </message>
    <message>
        <source>This step only runs after a failure. Choose the step that it serves.</source>
        <translation>Cette étape ne s’exécute qu’après un échec. Choisissez l’étape qu’elle sert.</translation>
    </message>
    <message>
        <source>This step chooses a route or runs in a loop, so it cannot be given a result. Change a step before it, or the whole loop&apos;s result.</source>
        <translation>Cette étape choisit une branche ou s’exécute dans une boucle&#xa0;: il est impossible de lui donner un résultat. Modifiez une étape qui la précède ou le résultat de toute la boucle.</translation>
    </message>
    <message>
        <source>It took too long: %1</source>
        <translation>Durée trop longue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>La connexion a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too many requests: %1</source>
        <translation>Trop de requêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>An expression failed: %1</source>
        <translation>Une expression a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>Non autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run cannot go on: %1</source>
        <translation>L’exécution ne peut pas continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>Le disque est plein&#xa0;: %1</translation>
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
        <translation>Une tentative a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>An attempt failed: %1; again in %2</source>
        <translation>Une tentative a échoué&#xa0;: %1&#xa0;; nouvel essai dans %2</translation>
    </message>
    <message>
        <source>%1 decided: %2</source>
        <translation>%1 a décidé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run was made</source>
        <translation>L’exécution a été créée</translation>
    </message>
    <message>
        <source>The run started</source>
        <translation>L’exécution a démarré</translation>
    </message>
    <message>
        <source>The run was paused</source>
        <translation>L’exécution a été mise en pause</translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation>L’exécution continue</translation>
    </message>
    <message>
        <source>The run ended</source>
        <translation>L’exécution a pris fin</translation>
    </message>
    <message>
        <source>The run was taken up again</source>
        <translation>L’exécution a été reprise</translation>
    </message>
    <message>
        <source>An engine took the run up again</source>
        <translation>Un moteur a repris l’exécution</translation>
    </message>
    <message>
        <source>Data were changed by hand</source>
        <translation>Des données ont été modifiées à la main</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Error handlers ended</source>
        <translation>Fin du traitement de l’erreur</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Interrupted; starts again</source>
        <translation>Interrompu&#xa0;; recommence</translation>
    </message>
    <message>
        <source>Kept an intermediate result</source>
        <translation>Résultat intermédiaire conservé</translation>
    </message>
    <message>
        <source>A round began</source>
        <translation>Un tour a commencé</translation>
    </message>
    <message>
        <source>Rollback began</source>
        <translation>La restauration a commencé</translation>
    </message>
    <message>
        <source>The sub-workflow started</source>
        <translation>Le sous-workflow a démarré</translation>
    </message>
    <message>
        <source>A reminder was sent</source>
        <translation>Un rappel a été envoyé</translation>
    </message>
    <message>
        <source>Others were asked too</source>
        <translation>D’autres personnes ont été sollicitées</translation>
    </message>
    <message>
        <source>The time to decide ran out</source>
        <translation>Le délai de décision est écoulé</translation>
    </message>
    <message>
        <source>The question was withdrawn</source>
        <translation>La demande a été retirée</translation>
    </message>
    <message>
        <source>Attempt %1 started</source>
        <translation>La tentative %1 a démarré</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Timed out: %1</source>
        <translation>Délai dépassé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run is ending: %1</source>
        <translation>L’exécution prend fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Event %1 arrived</source>
        <translation>L’événement %1 est arrivé</translation>
    </message>
    <message>
        <source>Waits for event %1</source>
        <translation>Attend l’événement %1</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Attend jusqu’à %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En pause d’attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Restauration en cours</translation>
    </message>
    <message>
        <source>rollback incomplete</source>
        <translation>restauration incomplète</translation>
    </message>
    <message>
        <source>Skipped · conditions not met</source>
        <translation>Ignoré · conditions non remplies</translation>
    </message>
    <message>
        <source>Skipped · too few came this way</source>
        <translation>Ignoré · trop peu de liens aboutis</translation>
    </message>
    <message>
        <source>Skipped · not taken</source>
        <translation>Ignoré · branche non suivie</translation>
    </message>
    <message>
        <source>This step was edited since the run.</source>
        <translation>Cette étape a été modifiée depuis l’exécution.</translation>
    </message>
    <message>
        <source>This step was added since the run.</source>
        <translation>Cette étape a été ajoutée depuis l’exécution.</translation>
    </message>
    <message>
        <source>This step was moved since the run.</source>
        <translation>Cette étape a été déplacée depuis l’exécution.</translation>
    </message>
    <message>
        <source>The workflow&apos;s variables were edited since the run.</source>
        <translation>Les variables du workflow ont été modifiées depuis l’exécution.</translation>
    </message>
    <message>
        <source>%1, on which it depends, was edited since the run.</source>
        <translation>%1, dont elle dépend, a été modifiée depuis l’exécution.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 · %3</source>
        <translation>Tentative %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Waits for a free place</source>
        <translation>Attend une place libre</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>à nouveau dans %1</translation>
    </message>
    <message>
        <source>again soon</source>
        <translation>à nouveau bientôt</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n attempt(s)</source>
        <translation>
            <numerusform>%1 · %n tentative</numerusform>
            <numerusform>%1 · %n tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · mean %3</source>
        <translation>%1 sur %2 · moyenne %3</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Attend une décision</translation>
    </message>
    <message>
        <source>Failed, then handled</source>
        <translation>Échoué, puis traité</translation>
    </message>
    <message>
        <source>Nobody knows how far it came</source>
        <translation>Personne ne sait jusqu’où elle est allée</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>Tentative %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SectionSummary</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n branche</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s)</source>
        <translation>
            <numerusform>Après %n étape</numerusform>
            <numerusform>Après %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continue</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fails the run</source>
        <translation>Fait échouer l’exécution</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n défini</numerusform>
            <numerusform>%n définis</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>As the workflow</source>
        <translation>Comme le workflow</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n sortie</numerusform>
            <numerusform>%n sorties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
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
        <translation>Toutes les données</translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n déclencheur</numerusform>
            <numerusform>%n déclencheurs</numerusform>
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
            <numerusform>%n étape. Tab et les touches fléchées pour parcourir, Entrée pour ouvrir une étape.</numerusform>
            <numerusform>%n étapes. Tab et les touches fléchées pour parcourir, Entrée pour ouvrir une étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en pause d’attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>restauration en cours</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>retrying attempt %1 of %2</source>
        <translation>nouvel essai, tentative %1 sur %2</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>comporte une erreur</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>comporte un avertissement</translation>
    </message>
    <message>
        <source>has a breakpoint</source>
        <translation>comporte un point d’arrêt</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>writes the variable</source>
        <translation>écrit la variable</translation>
    </message>
    <message>
        <source>reads the variable</source>
        <translation>lit la variable</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>mène à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) inside</source>
        <translation>
            <numerusform>%n étape à l’intérieur</numerusform>
            <numerusform>%n étapes à l’intérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non suivi</translation>
    </message>
    <message>
        <source>on rollback</source>
        <translation>à la restauration</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>en cas d’échec</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>StepCategory</name>
    <message>
        <source>Flow control</source>
        <translation>Contrôle de flux</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Reprise</translation>
    </message>
</context>
<context>
    <name>StepType</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>No operation</source>
        <translation>Sans opération</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>En parallèle</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Sub-workflow</source>
        <translation>Sous-workflow</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
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
        <translation>Orchestrateur</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Exécutant</translation>
    </message>
    <message>
        <source>Maker and checker</source>
        <translation>Auteur et vérificateur</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>File de messages</translation>
    </message>
    <message>
        <source>SAP / OData</source>
        <translation>SAP / OData</translation>
    </message>
    <message>
        <source>MCP tool</source>
        <translation>Outil MCP</translation>
    </message>
</context>
<context>
    <name>TemplateCategory</name>
    <message>
        <source>Start here</source>
        <translation>Pour débuter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Contrôle de flux</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionProposal</name>
    <message>
        <source>The input “%1” is gone.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>The input “%1” takes other values.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» accepte d’autres valeurs.</translation>
    </message>
    <message>
        <source>The input “%1” is new.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» est nouvelle.</translation>
    </message>
    <message>
        <source>The input “%1” is required now.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» est désormais obligatoire.</translation>
    </message>
    <message>
        <source>Inputs are checked differently.</source>
        <translation>Les entrées sont vérifiées autrement.</translation>
    </message>
    <message>
        <source>The output has another shape.</source>
        <translation>La sortie a une autre forme.</translation>
    </message>
    <message>
        <source>The output “%1” is gone.</source>
        <translation>La sortie «&#xa0;%1&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>Outputs are made differently.</source>
        <translation>Les sorties sont produites autrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were added.</source>
        <translation>
            <numerusform>%n étape a été ajoutée.</numerusform>
            <numerusform>%n étapes ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were removed.</source>
        <translation>
            <numerusform>%n étape a été supprimée.</numerusform>
            <numerusform>%n étapes ont été supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) stand elsewhere.</source>
        <translation>
            <numerusform>%n étape a changé de place.</numerusform>
            <numerusform>%n étapes ont changé de place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) work differently.</source>
        <translation>
            <numerusform>%n étape fonctionne autrement.</numerusform>
            <numerusform>%n étapes fonctionnent autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) have other words or limits.</source>
        <translation>
            <numerusform>%n étape a des textes ou limites différents.</numerusform>
            <numerusform>%n étapes ont des textes ou limites différents.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow’s setting “%1” is another.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du workflow a changé.</translation>
    </message>
    <message>
        <source>The layout is another.</source>
        <translation>La disposition a changé.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Draft after %1</source>
        <translation>Brouillon après %1</translation>
    </message>
    <message>
        <source>The file of this version is gone. Put it back from a backup.</source>
        <translation>Le fichier de cette version a disparu. Rétablissez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The file of this version is no longer what was published. Put it back from a backup.</source>
        <translation>Le fichier de cette version n’est plus celui qui a été publié. Rétablissez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Publishing was interrupted, so the note is missing. Publish the same draft again to complete it.</source>
        <translation>La publication a été interrompue&#xa0;: la note manque. Publiez à nouveau le même brouillon pour la compléter.</translation>
    </message>
    <message>
        <source>The list of versions is damaged: notes, authors and times are missing. The versions themselves can be used.</source>
        <translation>La liste des versions est endommagée&#xa0;: les notes, les auteurs et les dates manquent. Les versions elles-mêmes sont utilisables.</translation>
    </message>
    <message>
        <source>A newer Millrace has written the list of versions. Update this one to publish here.</source>
        <translation>Une version plus récente de Millrace a écrit la liste des versions. Mettez Millrace à jour pour publier ici.</translation>
    </message>
    <message>
        <source>This is no version number. Write it like 1.4.0.</source>
        <translation>Ce n’est pas un numéro de version. Écrivez-le sous la forme 1.4.0.</translation>
    </message>
    <message>
        <source>The file of this version cannot be read. Put it back from a backup.</source>
        <translation>Le fichier de cette version est illisible. Rétablissez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This workflow has no id yet. Save it first.</source>
        <translation>Ce workflow n’a pas encore d’identifiant. Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>Say in a note what has changed.</source>
        <translation>Indiquez dans une note ce qui a changé.</translation>
    </message>
    <message>
        <source>Another window has published that version or a newer one meanwhile. Check the proposed number and publish again.</source>
        <translation>Une autre fenêtre a publié entre-temps cette version ou une plus récente. Vérifiez le numéro proposé et publiez à nouveau.</translation>
    </message>
    <message>
        <source>Another window is publishing this workflow. Try again in a moment.</source>
        <translation>Une autre fenêtre publie ce workflow. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The version could not be written. Check free space and permissions of the data folder.</source>
        <translation>La version n’a pas pu être écrite. Vérifiez l’espace libre et les droits du dossier de données.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and may be read.</source>
        <translation>Impossible d’ouvrir le fichier. Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>Le fichier dépasse 64&#xa0;Mio.</translation>
    </message>
    <message>
        <source>It is of a newer Millrace. Update this one to read it.</source>
        <translation>Il provient d’une version plus récente de Millrace. Mettez Millrace à jour pour le lire.</translation>
    </message>
    <message>
        <source>It is no workflow that can be read. Open it to see what is wrong.</source>
        <translation>Ce n’est pas un workflow lisible. Ouvrez-le pour voir ce qui ne va pas.</translation>
    </message>
</context>
<context>
    <name>WorkflowFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A semantic version, such as 1.4.0.</source>
        <translation>Une version sémantique, par exemple 1.4.0.</translation>
    </message>
    <message>
        <source>What a run is called in lists</source>
        <translation>Nom d’une exécution dans les listes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Whole run at most</source>
        <translation>Durée maximale d’une exécution</translation>
    </message>
    <message>
        <source>Steps at once</source>
        <translation>Étapes simultanées</translation>
    </message>
    <message>
        <source>SLA: done within</source>
        <translation>SLA&#xa0;: terminé sous</translation>
    </message>
    <message>
        <source>SLA: share that succeeds</source>
        <translation>SLA&#xa0;: part de réussite</translation>
    </message>
    <message>
        <source>Recommend improvements</source>
        <translation>Recommander des améliorations</translation>
    </message>
    <message>
        <source>Choose agents by availability and performance</source>
        <translation>Choisir les agents selon la disponibilité et les performances</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Classification of data (JSON)</source>
        <translation>Classification des données (JSON)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>What a run is given</source>
        <translation>Ce qu’une exécution reçoit</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Data that every step sees as workflow</source>
        <translation>Données visibles par chaque étape sous le nom workflow</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>What a run gives</source>
        <translation>Ce qu’une exécution fournit</translation>
    </message>
    <message>
        <source>Limits and SLA</source>
        <translation>Limites et SLA</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>What starts a run (JSON)</source>
        <translation>Ce qui démarre une exécution (JSON)</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Cases with inputs and expectations (JSON)</source>
        <translation>Cas avec entrées et résultats attendus (JSON)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
</context>
<context>
    <name>millrace::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <source>Workflows keep the names that their authors gave them.</source>
        <translation>Les workflows gardent les noms donnés par leurs auteurs.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>High contrast has text of at least 7:1 and borders that show.</source>
        <translation>Le contraste élevé offre un texte à 7:1 au moins et des bordures visibles.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Compact shows more rows of lists and forms.</source>
        <translation>Compacte affiche plus de lignes dans les listes et les formulaires.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Reduced motion: nothing moves or fades</source>
        <translation>Animations réduites&#xa0;: ni mouvement ni fondu</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ApprovalRow</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation>Approbation&#xa0;: %1</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>pris en charge par %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>Décisions&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show what is asked, the form and the comment</source>
        <translation>Afficher la demande, le formulaire et le commentaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Say why in the comment, then choose %1 again.</source>
        <translation>Indiquez la raison dans le commentaire, puis choisissez à nouveau %1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasCommands</name>
    <message>
        <source>Align steps</source>
        <translation>Aligner des étapes</translation>
    </message>
    <message>
        <source>Distribute steps</source>
        <translation>Répartir des étapes</translation>
    </message>
    <message>
        <source>Pin or unpin steps</source>
        <translation>Épingler ou libérer des étapes</translation>
    </message>
    <message>
        <source>Set or clear breakpoints</source>
        <translation>Placer ou retirer des points d’arrêt</translation>
    </message>
    <message>
        <source>Collapse containers</source>
        <translation>Réduire des conteneurs</translation>
    </message>
    <message>
        <source>Expand containers</source>
        <translation>Développer des conteneurs</translation>
    </message>
    <message>
        <source>Lay out steps</source>
        <translation>Disposer des étapes</translation>
    </message>
    <message>
        <source>The workflow has changed meanwhile; it was not laid out</source>
        <translation>Le workflow a changé entre-temps&#xa0;; la disposition n’a pas été appliquée</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n step(s)</source>
        <translation>
            <numerusform>Couper %n étape</numerusform>
            <numerusform>Couper %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>Coller %n étape</numerusform>
            <numerusform>Coller %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>Dupliquer %n étape</numerusform>
            <numerusform>Dupliquer %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>Supprimer %n étape</numerusform>
            <numerusform>Supprimer %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Supprimer une note</translation>
    </message>
    <message>
        <source>Disconnect steps</source>
        <translation>Délier des étapes</translation>
    </message>
    <message>
        <source>The order of a sequence is the order of its steps: move a step instead</source>
        <translation>L’ordre d’une séquence est celui de ses étapes&#xa0;: déplacez plutôt une étape</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s) and reconnect</source>
        <translation>
            <numerusform>Supprimer %n étape et relier</numerusform>
            <numerusform>Supprimer %n étapes et relier</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract a sub-workflow</source>
        <translation>Extraire un sous-workflow</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>There is no step that this one can be connected to</source>
        <translation>Il n’y a aucune étape à laquelle relier celle-ci</translation>
    </message>
    <message>
        <source>Choose a step with the arrow keys, Enter connects, Esc gives it up</source>
        <translation>Choisissez une étape avec les touches fléchées, Entrée relie, Échap abandonne</translation>
    </message>
    <message>
        <source>This step has no connections</source>
        <translation>Cette étape n’a aucun lien</translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation>Renommer une étape</translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation>Grouper des étapes</translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation>Dégrouper des étapes</translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation>Insérer une étape</translation>
    </message>
    <message>
        <source>No step is called “%1”</source>
        <translation>Aucune étape ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>Modifier une note</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CanvasView</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Déplacer %n étape</numerusform>
            <numerusform>Déplacer %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow graph</source>
        <translation>Graphe du workflow</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CodeEditor</name>
    <message>
        <source>Edit all %1 characters</source>
        <translation>Modifier les %1 caractères</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats trouvés</translation>
    </message>
    <message>
        <source>&gt; commands   @ steps   + add a step   # files</source>
        <translation>&gt; commandes   @ étapes   + ajouter une étape   # fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
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
        <translation>Noms possibles ici</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DesignPage</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Try step</source>
        <translation>Essayer l’étape</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Run data</source>
        <translation>Données d’exécution</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message numerus="yes">
        <source>The workflow cannot run yet: %n problem(s) must be mended first.</source>
        <translation>
            <numerusform>Le workflow ne peut pas encore s’exécuter&#xa0;: %n problème à corriger d’abord.</numerusform>
            <numerusform>Le workflow ne peut pas encore s’exécuter&#xa0;: %n problèmes à corriger d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out… (Esc stops it)</source>
        <translation>Disposition en cours… (Échap l’arrête)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffBar</name>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Show all of both</source>
        <translation>Afficher les deux en entier</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Inverser les côtés</translation>
    </message>
    <message>
        <source>Compare with file…</source>
        <translation>Comparer avec un fichier…</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version ultérieure</translation>
    </message>
    <message numerus="yes">
        <source>Show %n layout change(s)</source>
        <translation>
            <numerusform>Afficher %n changement de disposition</numerusform>
            <numerusform>Afficher %n changements de disposition</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DiffView</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Choose two versions to see what differs.</source>
        <translation>Choisissez deux versions pour voir leurs différences.</translation>
    </message>
    <message>
        <source>Compare with file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json *.json)</source>
        <translation>Workflows (*.millrace.json *.json)</translation>
    </message>
    <message>
        <source>%1 cannot be compared. %2</source>
        <translation>%1 ne peut pas être comparé. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences but %n in the layout.</source>
        <translation>
            <numerusform>Aucune différence, sauf %n dans la disposition.</numerusform>
            <numerusform>Aucune différence, sauf %n dans la disposition.</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Aucune différence.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ElidedWords</name>
    <message>
        <source>%1, id %2</source>
        <translation>%1, identifiant %2</translation>
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
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ExpressionField</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>An expression, such as workflow.total &gt; 100</source>
        <translation>Une expression, par exemple workflow.total &gt; 100</translation>
    </message>
    <message>
        <source>No data yet. A run shows the result here.</source>
        <translation>Pas encore de données. Une exécution affiche le résultat ici.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FieldRow</name>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FormPreview</name>
    <message>
        <source>Preview of the form</source>
        <translation>Aperçu du formulaire</translation>
    </message>
    <message>
        <source>This form has no fields yet.</source>
        <translation>Ce formulaire n’a pas encore de champs.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryDelegate</name>
    <message>
        <source>same as the draft</source>
        <translation>identique au brouillon</translation>
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
        <translation>Le brouillon fait la même chose.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>Versions publiées</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Keep the draft as a version</source>
        <translation>Conserver le brouillon comme version</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Show what differs between this version and the draft (Enter)</source>
        <translation>Afficher les différences entre cette version et le brouillon (Entrée)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Make this version the draft; can be undone</source>
        <translation>Faire de cette version le brouillon&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Open as file</source>
        <translation>Ouvrir comme fichier</translation>
    </message>
    <message>
        <source>Open a copy of this version</source>
        <translation>Ouvrir une copie de cette version</translation>
    </message>
    <message>
        <source>Open a workflow to see its versions here.</source>
        <translation>Ouvrez un workflow pour voir ses versions ici.</translation>
    </message>
    <message>
        <source>No versions yet. Publish this workflow to keep what it is now.</source>
        <translation>Pas encore de version. Publiez ce workflow pour conserver son état actuel.</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publier %1</translation>
    </message>
    <message>
        <source>The draft is the same as version %1 already.</source>
        <translation>Le brouillon est déjà identique à la version %1.</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Restaurer la version %1</translation>
    </message>
    <message>
        <source>Version %1 is the draft now. Undo brings back what was there.</source>
        <translation>La version %1 est maintenant le brouillon. Annuler rétablit l’état précédent.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorHeader</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>Ce que fait cette étape</translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Nouvel identifiant</translation>
    </message>
    <message>
        <source>Change id</source>
        <translation>Modifier l’identifiant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change id…</source>
        <translation>Modifier l’identifiant…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
</context>
<context>
    <name>millrace::ui::InspectorPanel</name>
    <message>
        <source>Settings of the selected step</source>
        <translation>Propriétés de l’étape sélectionnée</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Workflow, version %1</source>
        <translation>Workflow, version %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Lien</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) selected</source>
        <translation>
            <numerusform>%n étape sélectionnée</numerusform>
            <numerusform>%n étapes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>A change applies to all of them</source>
        <translation>Une modification s’applique à toutes</translation>
    </message>
    <message>
        <source>This step is no longer there</source>
        <translation>Cette étape n’existe plus</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>Modifier en JSON</translation>
    </message>
    <message>
        <source>An id is made of letters, digits and underscores, and begins with no digit.</source>
        <translation>Un identifiant se compose de lettres, de chiffres et de tirets bas, et ne commence pas par un chiffre.</translation>
    </message>
    <message>
        <source>There is already a step with the id %1.</source>
        <translation>Une étape a déjà l’identifiant %1.</translation>
    </message>
    <message>
        <source>Change id</source>
        <translation>Modifier l’identifiant</translation>
    </message>
</context>
<context>
    <name>millrace::ui::JoinEditor</name>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Any one of them</source>
        <translation>Une seule suffit</translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation>Au moins ce nombre</translation>
    </message>
    <message>
        <source>How many must complete</source>
        <translation>Combien doivent se terminer</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>This must be a whole number from 1.</source>
        <translation>Saisissez un nombre entier à partir de 1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::KeysPage</name>
    <message>
        <source>As delivered</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Nouvelle touche&#xa0;:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that command another key first.</source>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;». Attribuez d’abord une autre touche à cette commande.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::LineEditor</name>
    <message>
        <source>This text is too long to be edited here.</source>
        <translation>Ce texte est trop long pour être modifié ici.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
</context>
<context>
    <name>millrace::ui::MainWindow</name>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Millrace</source>
        <translation>Millrace</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>%1[*] - Millrace</source>
        <translation>%1[*] - Millrace</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Search or run a command   %1</source>
        <translation>Rechercher ou exécuter une commande   %1</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>Étap&amp;es</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>Pro&amp;blèmes</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>&amp;Propriétés</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>Ver&amp;sions</translation>
    </message>
    <message>
        <source>Run &amp;data</source>
        <translation>&amp;Données d’exécution</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variables</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Mini-carte</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>Réi&amp;nitialiser les panneaux</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>&amp;Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Conception</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simuler</translation>
    </message>
    <message>
        <source>&amp;Try the step</source>
        <translation>Ess&amp;ayer l’étape</translation>
    </message>
    <message>
        <source>&amp;Publish a version…</source>
        <translation>&amp;Publier une version…</translation>
    </message>
    <message>
        <source>&amp;Compare with a file…</source>
        <translation>&amp;Comparer avec un fichier…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>P&amp;roblème précédent</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Work&amp;flow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>Dis&amp;position</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open workflows</source>
        <translation>Ouvrir des workflows</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json);;All files (*)</source>
        <translation>Workflows (*.millrace.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the sub-workflow</source>
        <translation>Enregistrer le sous-workflow</translation>
    </message>
    <message>
        <source>Workflows (*.millrace.json)</source>
        <translation>Workflows (*.millrace.json)</translation>
    </message>
    <message>
        <source>Save the workflow</source>
        <translation>Enregistrer le workflow</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Exporter une image</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was changed by another program</source>
        <translation>Le fichier a été modifié par un autre programme</translation>
    </message>
    <message>
        <source>%1 has other content than when it was opened here. Saving would replace it.</source>
        <translation>%1 n’a plus le même contenu qu’à son ouverture ici. L’enregistrement le remplacerait.</translation>
    </message>
    <message>
        <source>Save as another file</source>
        <translation>Enregistrer dans un autre fichier</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another program has changed the file. Reloading replaces your changes; undo brings them back.</source>
        <translation>Un autre programme a modifié le fichier. Le recharger remplace vos modifications&#xa0;; Annuler les rétablit.</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>Un autre programme a modifié le fichier.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What is not saved is lost when the workflow is closed.</source>
        <translation>Ce qui n’est pas enregistré est perdu à la fermeture du workflow.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>These could not be opened again: %1</source>
        <translation>Impossible de rouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>workflow, time</comment>
        <translation>%1, modifié le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s) had changes that were not saved</source>
        <translation>
            <numerusform>%n workflow avait des modifications non enregistrées</numerusform>
            <numerusform>%n workflows avaient des modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Steps in this workflow</source>
        <translation>Étapes de ce workflow</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Changes are not kept for a recovery: save them</source>
        <translation>Les modifications ne sont pas conservées pour une récupération : enregistrez-les</translation>
    </message>
    <message>
        <source>&amp;Find a step</source>
        <translation>&amp;Rechercher une étape</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vo&amp;let précédent</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>L&apos;opération a échoué</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Impossible d’ouvrir le fichier</translation>
    </message>
    <message>
        <source>The file is too large for a workflow</source>
        <translation>Le fichier est trop volumineux pour un workflow</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Impossible d’écrire le fichier</translation>
    </message>
    <message>
        <source>%1
Nothing is lost: the workflow stays open. Save it in another place.</source>
        <translation>%1
Rien n’est perdu : le workflow reste ouvert. Enregistrez-le à un autre endroit.</translation>
    </message>
    <message>
        <source>This file is no workflow that can be opened</source>
        <translation>Ce fichier n’est pas un workflow qui puisse être ouvert</translation>
    </message>
</context>
<context>
    <name>millrace::ui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Mini-carte</translation>
    </message>
    <message>
        <source>The whole workflow; drag the frame to move the view</source>
        <translation>Le workflow entier&#xa0;; faites glisser le cadre pour déplacer la vue</translation>
    </message>
    <message>
        <source>Drag to move the view. M hides the minimap.</source>
        <translation>Faites glisser pour déplacer la vue. M masque la mini-carte.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>Modes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Paramètres (%1)</translation>
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
        <translation>Texte de la note</translation>
    </message>
</context>
<context>
    <name>millrace::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OpenWorkflow</name>
    <message>
        <source>Reload the file</source>
        <translation>Recharger le fichier</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlineModel</name>
    <message>
        <source>has errors</source>
        <translation>comporte des erreurs</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>comporte des avertissements</translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation>Renommer une étape</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutlinePanel</name>
    <message>
        <source>Settings</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Add a step after it</source>
        <translation>Ajouter une étape après</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Relier à…</translation>
    </message>
    <message>
        <source>Disconnect from…</source>
        <translation>Délier de…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move into the container before it</source>
        <translation>Déplacer dans le conteneur qui précède</translation>
    </message>
    <message>
        <source>Move out of its container</source>
        <translation>Sortir de son conteneur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove and reconnect</source>
        <translation>Supprimer et relier</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>Supprimer %n étape</numerusform>
            <numerusform>Supprimer %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Déplacer une étape</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Relier à</translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation>Délier de</translation>
    </message>
    <message>
        <source>There is no step in its container that it can lead to.</source>
        <translation>Son conteneur n’a aucune étape à laquelle elle puisse mener.</translation>
    </message>
    <message>
        <source>The step leads nowhere.</source>
        <translation>L’étape ne mène nulle part.</translation>
    </message>
    <message>
        <source>Connect two steps</source>
        <translation>Relier deux étapes</translation>
    </message>
    <message>
        <source>Disconnect two steps</source>
        <translation>Délier deux étapes</translation>
    </message>
    <message>
        <source>The order inside a sequence is no connection. Move the step instead.</source>
        <translation>L’ordre dans une séquence n’est pas un lien. Déplacez plutôt l’étape.</translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation>Rechercher dans le plan</translation>
    </message>
    <message>
        <source>Find in the outline (%1)</source>
        <translation>Rechercher dans le plan (%1)</translation>
    </message>
    <message>
        <source>Outline of the workflow</source>
        <translation>Plan du workflow</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>The steps of this workflow appear here.</source>
        <translation>Les étapes de ce workflow apparaissent ici.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
</context>
<context>
    <name>millrace::ui::OutputEditor</name>
    <message>
        <source>All of its data</source>
        <translation>Toutes ses données</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>Une valeur</translation>
    </message>
    <message>
        <source>Named values</source>
        <translation>Valeurs nommées</translation>
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
            <numerusform>%1&#xa0;: %n problème</numerusform>
            <numerusform>%1&#xa0;: %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Error: %1 Step: %2</source>
        <translation>Erreur&#xa0;: %1 Étape&#xa0;: %2</translation>
    </message>
    <message>
        <source>Warning: %1 Step: %2</source>
        <translation>Avertissement&#xa0;: %1 Étape&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fix the chosen problem</source>
        <translation>Corriger le problème choisi</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Copy all problems as text</source>
        <translation>Copier tous les problèmes en texte</translation>
    </message>
    <message>
        <source>No problems. This workflow can run.</source>
        <translation>Aucun problème. Ce workflow peut s’exécuter.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1&#xa0;: %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>millrace::ui::PropertyRow</name>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Tout type</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>More about this field</source>
        <translation>Plus de détails sur ce champ</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Supprimer ce champ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Choices, with commas between them</source>
        <translation>Choix, séparés par des virgules</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Earlier in the form</source>
        <translation>Plus haut dans le formulaire</translation>
    </message>
    <message>
        <source>Later in the form</source>
        <translation>Plus bas dans le formulaire</translation>
    </message>
</context>
<context>
    <name>millrace::ui::PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>Publier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A version never changes. Runs that begin with it stay with it.</source>
        <translation>Une version ne change jamais. Les exécutions commencées avec elle la conservent.</translation>
    </message>
    <message>
        <source>Note: what has changed, and why</source>
        <translation>Note&#xa0;: ce qui a changé, et pourquoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) forbid publishing. Choose one to see it.</source>
        <translation>
            <numerusform>%n erreur empêche la publication. Choisissez-la pour la voir.</numerusform>
            <numerusform>%n erreurs empêchent la publication. Choisissez-en une pour la voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the latest version.</source>
        <translation>Rien n’a changé depuis la dernière version.</translation>
    </message>
    <message>
        <source>A note is missing.</source>
        <translation>Il manque une note.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publier %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RawView</name>
    <message>
        <source>Edit all of it</source>
        <translation>Tout modifier</translation>
    </message>
    <message>
        <source>The step as JSON</source>
        <translation>L’étape en JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RecentList</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Recent workflows</source>
        <translation>Workflows récents</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RehearsalSummary</name>
    <message>
        <source>What the simulation assumed</source>
        <translation>Hypothèses de la simulation</translation>
    </message>
    <message>
        <source>The workflow has no tests: pinned results and guesses stood in for the world.</source>
        <translation>Le workflow n’a pas de tests&#xa0;: des résultats épinglés et des estimations ont remplacé le monde réel.</translation>
    </message>
    <message>
        <source>The mocks of the test “%1” stood in for the world.</source>
        <translation>Les données simulées du test «&#xa0;%1&#xa0;» ont remplacé le monde réel.</translation>
    </message>
    <message>
        <source>%1 after %2 on a virtual clock. %3</source>
        <translation>%1 après %2 sur une horloge virtuelle. %3</translation>
    </message>
    <message>
        <source>Problem: %1.</source>
        <translation>Problème&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has no mock: guessed about %2 and a usual result.</source>
        <translation>%1 n’a pas de données simulées&#xa0;: durée d’environ %2 et résultat habituel estimés.</translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) were guessed.</source>
        <translation>
            <numerusform>%n autre étape a été estimée.</numerusform>
            <numerusform>%n autres étapes ont été estimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was guessed.</source>
        <translation>Rien n’a été estimé.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RetryPreview</name>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RoutesEditor</name>
    <message>
        <source>Add a route</source>
        <translation>Ajouter une branche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>mène à</translation>
    </message>
    <message>
        <source>Label on the connection</source>
        <translation>Libellé du lien</translation>
    </message>
    <message>
        <source>Ask this one earlier</source>
        <translation>Évaluer celle-ci plus tôt</translation>
    </message>
    <message>
        <source>Ask this one later</source>
        <translation>Évaluer celle-ci plus tard</translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation>Supprimer cette branche</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Mène à %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RowsEditor</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every row a name.</source>
        <translation>Donnez un nom à chaque ligne.</translation>
    </message>
    <message>
        <source>There are two rows named %1.</source>
        <translation>Deux lignes s’appellent %1.</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Afficher plus (%n restant)</numerusform>
            <numerusform>Afficher plus (%n restants)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RunDataPanel</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>Données de l’exécution</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Quel passage</translation>
    </message>
    <message>
        <source>A step in a loop runs several times: which one to show</source>
        <translation>Une étape dans une boucle s’exécute plusieurs fois&#xa0;: passage à afficher</translation>
    </message>
    <message>
        <source>Another result as JSON</source>
        <translation>Autre résultat en JSON</translation>
    </message>
    <message>
        <source>Go on with this result</source>
        <translation>Continuer avec ce résultat</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Edit result…</source>
        <translation>Modifier le résultat…</translation>
    </message>
    <message>
        <source>A new run takes your result for this step and runs what follows</source>
        <translation>Une nouvelle exécution prend votre résultat pour cette étape et exécute la suite</translation>
    </message>
    <message>
        <source>Run again from here</source>
        <translation>Réexécuter à partir d’ici</translation>
    </message>
    <message>
        <source>A new run keeps what came before and runs this step and what follows</source>
        <translation>Une nouvelle exécution garde ce qui précède et exécute cette étape et la suite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation>Copier toute la liste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No run in sight. Run this workflow to see its data here.</source>
        <translation>Aucune exécution affichée. Exécutez ce workflow pour voir ses données ici.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>No error.</source>
        <translation>Aucune erreur.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RunStrip</name>
    <message>
        <source>Run in sight</source>
        <translation>Exécution affichée</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Annuler l’exécution</translation>
    </message>
    <message>
        <source>Cancel run (Ctrl+.)</source>
        <translation>Annuler l’exécution (Ctrl+.)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the run&apos;s details</source>
        <translation>Ouvrir les détails de l’exécution</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Back to the design; the run goes on</source>
        <translation>Retour à la conception&#xa0;; l’exécution continue</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>The run could not start</source>
        <translation>L’exécution n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>%1 · starting</source>
        <translation>%1 · démarrage</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 steps · %5</source>
        <translation>%1 · %2 · %3 sur %4 étapes · %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n more approval(s) wait.</source>
        <translation>
            <numerusform>%n autre approbation en attente.</numerusform>
            <numerusform>%n autres approbations en attente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaEditor</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 en JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Afficher plus (%n restant)</numerusform>
            <numerusform>Afficher plus (%n restants)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every field a name.</source>
        <translation>Donnez un nom à chaque champ.</translation>
    </message>
    <message>
        <source>There are two fields named %1.</source>
        <translation>Deux champs s’appellent %1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>JSON, such as [1, 2]</source>
        <translation>JSON, par exemple [1, 2]</translation>
    </message>
    <message>
        <source>JSON, such as {&quot;a&quot;: 1}</source>
        <translation>JSON, par exemple {&quot;a&quot;: 1}</translation>
    </message>
</context>
<context>
    <name>millrace::ui::SchemaForm</name>
    <message>
        <source>This %1.</source>
        <translation>Cette valeur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The input %1.</source>
        <translation>L’entrée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>Fill in: %1.</source>
        <translation>À remplir&#xa0;: %1.</translation>
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
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StartForm</name>
    <message>
        <source>Input as JSON</source>
        <translation>Entrée en JSON</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécuter %1</translation>
    </message>
    <message>
        <source>Simulate %1</source>
        <translation>Simuler %1</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Lancer l’exécution</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>The input must be a JSON object.</source>
        <translation>L’entrée doit être un objet JSON.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepButton</name>
    <message>
        <source>Choose a step</source>
        <translation>Choisir une étape</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepChooser</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepMenu</name>
    <message>
        <source>Find a step</source>
        <translation>Rechercher une étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>There is no other step here.</source>
        <translation>Il n’y a pas d’autre étape ici.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepPalette</name>
    <message>
        <source>Find a step</source>
        <translation>Rechercher une étape</translation>
    </message>
    <message>
        <source>Step types</source>
        <translation>Types d’étapes</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepSearch</name>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Rechercher une étape</translation>
    </message>
    <message>
        <source>Step types</source>
        <translation>Types d’étapes</translation>
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
        <translation>Utiliser le résultat épinglé de l’étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Try this step</source>
        <translation>Essayer cette étape</translation>
    </message>
    <message>
        <source>Input as JSON</source>
        <translation>Entrée en JSON</translation>
    </message>
    <message>
        <source>Empty: what the input mapping gives</source>
        <translation>Vide&#xa0;: ce que donne la correspondance des entrées</translation>
    </message>
    <message>
        <source>This step has no pinned result.</source>
        <translation>Cette étape n’a pas de résultat épinglé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation>Exécuter cette étape</translation>
    </message>
    <message>
        <source>Stop the attempt</source>
        <translation>Arrêter la tentative</translation>
    </message>
    <message>
        <source>One attempt for real; no run is recorded</source>
        <translation>Une seule tentative réelle&#xa0;; aucune exécution n’est enregistrée</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <source>This step waits for people or events. Run the workflow to see it go on.</source>
        <translation>Cette étape attend des personnes ou des événements. Exécutez le workflow pour la voir continuer.</translation>
    </message>
    <message>
        <source>%1 in %2. Nothing was recorded.</source>
        <translation>%1 en %2. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StepsEditor</name>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TabStrip</name>
    <message>
        <source>Open tabs</source>
        <translation>Onglets ouverts</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Nouveau workflow</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateCardDelegate</name>
    <message>
        <source>Use template</source>
        <translation>Utiliser le modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateGallery</name>
    <message>
        <source>Start from a template</source>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Search templates (%1)</source>
        <translation>Rechercher des modèles (%1)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>The templates could not be read. Install Millrace again or retry.</source>
        <translation>Impossible de lire les modèles. Réinstallez Millrace ou réessayez.</translation>
    </message>
    <message>
        <source>The templates that come with Millrace appear here.</source>
        <translation>Les modèles fournis avec Millrace apparaissent ici.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TemplateModel</name>
    <message>
        <source>%1
Patterns: %2</source>
        <translation>%1
Motifs&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n step(s)</source>
        <translation>
            <numerusform>%1, %2, %n étape</numerusform>
            <numerusform>%1, %2, %n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::TextCompare</name>
    <message>
        <source>Value before</source>
        <translation>Valeur avant</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation>Valeur après</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TitleEditor</name>
    <message>
        <source>Name of the step</source>
        <translation>Nom de l’étape</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ValueTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 en JSON</translation>
    </message>
    <message>
        <source>Show it as JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>Copy what is selected, or everything, as JSON (Ctrl+C)</source>
        <translation>Copier la sélection, ou tout, en JSON (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::VariableModel</name>
    <message>
        <source>%1 written, %2 read</source>
        <translation>%1 en écriture, %2 en lecture</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::VariablePanel</name>
    <message>
        <source>Data of the workflow</source>
        <translation>Données du workflow</translation>
    </message>
    <message>
        <source>Find data</source>
        <translation>Rechercher des données</translation>
    </message>
    <message>
        <source>Where it is written and read</source>
        <translation>Où elle est écrite et lue</translation>
    </message>
    <message>
        <source>No data yet. Inputs, variables and results of steps show here.</source>
        <translation>Pas encore de données. Les entrées, les variables et les résultats des étapes s’affichent ici.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1&#xa0;: personne</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n emplacement</numerusform>
            <numerusform>%1&#xa0;: %n emplacements</numerusform>
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
        <translation>Comparaison avec la dernière version…</translation>
    </message>
    <message>
        <source>This is the first version: %1.</source>
        <translation>C’est la première version&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 – patch: words, limits, layout</source>
        <translation>%1 – corrective&#xa0;: textes, limites, disposition</translation>
    </message>
    <message>
        <source>%1 – minor: it does something else or more</source>
        <translation>%1 – mineure&#xa0;: fonctions modifiées ou ajoutées</translation>
    </message>
    <message>
        <source>%1 – major: its inputs or outputs no longer fit</source>
        <translation>%1 – majeure&#xa0;: entrées ou sorties incompatibles</translation>
    </message>
    <message>
        <source>%1 – as the workflow says</source>
        <translation>%1 – comme l’indique le workflow</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
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
        <translation>Bienvenue dans Millrace</translation>
    </message>
    <message>
        <source>Draw a workflow, run it on this computer, and export it when it is ready for a server.</source>
        <translation>Dessinez un workflow, exécutez-le sur cet ordinateur et exportez-le lorsqu’il est prêt pour un serveur.</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Nouveau workflow</translation>
    </message>
    <message>
        <source>Open a workflow…</source>
        <translation>Ouvrir un workflow…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Workflows that you open appear here.</source>
        <translation>Les workflows que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>Afficher cette page au démarrage</translation>
    </message>
</context>
</TS>
