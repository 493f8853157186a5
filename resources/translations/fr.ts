<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Briefing</source>
        <translation>À propos de Briefing</translation>
    </message>
    <message>
        <source>Briefing {version}</source>
        <translation>Briefing {version}</translation>
    </message>
    <message>
        <source>From a press article to a brief you can stand behind.</source>
        <translation>D’un article de presse à une note dont vous pouvez répondre.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: no network, no account.</source>
        <translation>Rien ne quitte cette machine&#xa0;: ni réseau, ni compte.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL 3); ReportLab, lxml, striprtf, pypdfium2 and PDFium (BSD, Apache 2.0); python-docx, cattrs, sentencex, rapidfuzz, markdown-it-py, charset-normalizer, fontTools, filelock and FindSystemFontsFilename (MIT); orjson (MPL 2.0); and the fonts Source Serif, Source Sans and Noto (OFL 1.1).</source>
        <translation>Licence MIT. Fait avec Qt et PySide6 (LGPL 3)&#xa0;; ReportLab, lxml, striprtf, pypdfium2 et PDFium (BSD, Apache 2.0)&#xa0;; python-docx, cattrs, sentencex, rapidfuzz, markdown-it-py, charset-normalizer, fontTools, filelock et FindSystemFontsFilename (MIT)&#xa0;; orjson (MPL 2.0)&#xa0;; et les polices Source Serif, Source Sans et Noto (OFL 1.1).</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Add the selection to a section</source>
        <translation>Ajouter la sélection à une section</translation>
    </message>
    <message>
        <source>Add to {section}</source>
        <translation>Ajouter à «&#xa0;{section}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AlsoLine</name>
    <message>
        <source>Other sources</source>
        <translation>Autres sources</translation>
    </message>
    <message>
        <source>Choose the wording ({keys})</source>
        <translation>Choisir la formulation ({keys})</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Two sources side by side</source>
        <translation>Deux sources côte à côte</translation>
    </message>
    <message>
        <source>Two sources side by side (F9)</source>
        <translation>Deux sources côte à côte (F9)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>BottomLineCard</name>
    <message>
        <source>Bottom line</source>
        <translation>Essentiel</translation>
    </message>
    <message>
        <source>What the reader must know, if nothing else</source>
        <translation>Ce que le lecteur doit savoir, à défaut du reste</translation>
    </message>
    <message>
        <source>{n} of {most} lines</source>
        <translation>{n} lignes sur {most}</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Brief</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Add your own words</source>
        <translation>Ajouter un texte propre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Own words in</source>
        <translation>Texte propre dans</translation>
    </message>
    <message>
        <source>Comment in</source>
        <translation>Commentaire dans</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Edit (F2)</source>
        <translation>Modifier (F2)</translation>
    </message>
    <message>
        <source>Split at the caret or after the first sentence</source>
        <translation>Scinder au curseur ou après la première phrase</translation>
    </message>
    <message>
        <source>Move to another section</source>
        <translation>Déplacer vers une autre section</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>speakers differ</source>
        <translation>orateurs différents</translation>
    </message>
    <message>
        <source>wordings differ</source>
        <translation>mots différents</translation>
    </message>
    <message>
        <source>cut differently</source>
        <translation>coupée autrement</translation>
    </message>
    <message>
        <source>also in {sources}</source>
        <translation>aussi dans {sources}</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>our translation</source>
        <translation>notre traduction</translation>
    </message>
    <message>
        <source>speaker uncertain</source>
        <translation>locuteur incertain</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>locuteur inconnu</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>also in</source>
        <translation>aussi dans</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>original: {words}</source>
        <translation>original&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Source {letter}: {name}</source>
        <translation>Source {letter}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>Choose a house style</source>
        <translation>Choisir un style maison</translation>
    </message>
    <message>
        <source>As the style has it</source>
        <translation>Selon le style</translation>
    </message>
    <message>
        <source>As the style has them</source>
        <translation>Selon le style</translation>
    </message>
    <message>
        <source>Numbered notes</source>
        <translation>Notes numérotées</translation>
    </message>
    <message>
        <source>In the line</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Sources at the end</source>
        <translation>Sources à la fin</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>&amp;Coller un article</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>Essayer l’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Recent briefs</source>
        <translation>Notes &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Add article to this brief…</source>
        <translation>&amp;Ajouter un article à cette note…</translation>
    </message>
    <message>
        <source>New from this br&amp;ief…</source>
        <translation>Nouvelle note d’après celle-c&amp;i…</translation>
    </message>
    <message>
        <source>S&amp;helf…</source>
        <translation>Bibliot&amp;hèque…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>Exporter en P&amp;DF…</translation>
    </message>
    <message>
        <source>Export &amp;Word…</source>
        <translation>Exporter en &amp;Word…</translation>
    </message>
    <message>
        <source>Export &amp;both…</source>
        <translation>Exporter les &amp;deux…</translation>
    </message>
    <message>
        <source>Chec&amp;k a returned Word file…</source>
        <translation>&amp;Vérifier un fichier Word revenu…</translation>
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
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy the brief</source>
        <translation>&amp;Copier la note</translation>
    </message>
    <message>
        <source>&amp;Edit entry</source>
        <translation>&amp;Modifier l’entrée</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Own words</source>
        <translation>&amp;Texte propre</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Scinder</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>&amp;Fusionner avec la suivante</translation>
    </message>
    <message>
        <source>Move to s&amp;ection…</source>
        <translation>Déplacer vers une sec&amp;tion…</translation>
    </message>
    <message>
        <source>Order &amp;background by date</source>
        <translation>Classer le conte&amp;xte par date</translation>
    </message>
    <message>
        <source>&amp;Rename the section</source>
        <translation>&amp;Renommer la section</translation>
    </message>
    <message>
        <source>Move the section u&amp;p</source>
        <translation>Monter la sec&amp;tion</translation>
    </message>
    <message>
        <source>Move the section d&amp;own</source>
        <translation>Descendre la section</translation>
    </message>
    <message>
        <source>Our tr&amp;anslation…</source>
        <translation>Notre tr&amp;aduction…</translation>
    </message>
    <message>
        <source>Choose the wordi&amp;ng…</source>
        <translation>Choisir la &amp;formulation…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Reti&amp;rer</translation>
    </message>
    <message>
        <source>&amp;House style</source>
        <translation>St&amp;yle maison</translation>
    </message>
    <message>
        <source>&amp;Citations</source>
        <translation>&amp;Références</translation>
    </message>
    <message>
        <source>&amp;Page size</source>
        <translation>&amp;Format de page</translation>
    </message>
    <message>
        <source>&amp;What to check</source>
        <translation>À &amp;vérifier</translation>
    </message>
    <message>
        <source>{section} on the page</source>
        <translation>{section} sur la page</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>Ne&amp;xt source</source>
        <translation>Source &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous source</source>
        <translation>Source &amp;précédente</translation>
    </message>
    <message>
        <source>T&amp;wo sources side by side</source>
        <translation>&amp;Deux sources côte à côte</translation>
    </message>
    <message>
        <source>Peopl&amp;e who speak</source>
        <translation>P&amp;ersonnes qui s’expriment</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>Save the &amp;original…</source>
        <translation>Enregistrer l’&amp;original…</translation>
    </message>
    <message>
        <source>Read a &amp;new version…</source>
        <translation>Lire une &amp;nouvelle version…</translation>
    </message>
    <message>
        <source>&amp;Left out…</source>
        <translation>&amp;Laissé de côté…</translation>
    </message>
    <message>
        <source>Add to {section}</source>
        <translation>Ajouter à «&#xa0;{section}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>Texte n&amp;ormal</translation>
    </message>
    <message>
        <source>Larger pa&amp;ges</source>
        <translation>Pa&amp;ges plus grandes</translation>
    </message>
    <message>
        <source>S&amp;maller pages</source>
        <translation>Pages plus pe&amp;tites</translation>
    </message>
    <message>
        <source>&amp;Fit pages to width</source>
        <translation>A&amp;juster les pages à la largeur</translation>
    </message>
    <message>
        <source>Pages over the &amp;article</source>
        <translation>Pages par-dessus l’&amp;article</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Briefing</source>
        <translation>À &amp;propos de Briefing</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>“{pattern}” was not read</source>
        <translation>«&#xa0;{pattern}&#xa0;» n’a pas été lu</translation>
    </message>
    <message>
        <source>no file fits it</source>
        <translation>aucun fichier n’y correspond</translation>
    </message>
    <message>
        <source>Check the pattern and the folder you are in</source>
        <translation>Vérifiez le motif et le dossier où vous êtes</translation>
    </message>
    <message>
        <source>The list “{name}” was not read</source>
        <translation>La liste «&#xa0;{name}&#xa0;» n’a pas été lue</translation>
    </message>
    <message>
        <source>Give a UTF-8 text file</source>
        <translation>Donnez un fichier texte en UTF-8</translation>
    </message>
    <message>
        <source>“{name}” was not checked</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été vérifié</translation>
    </message>
    <message>
        <source>only .brief, .pdf and .docx files can be checked</source>
        <translation>seuls les fichiers .brief, .pdf et .docx peuvent être vérifiés</translation>
    </message>
    <message>
        <source>Name one of these</source>
        <translation>Indiquez l’un de ceux-ci</translation>
    </message>
    <message>
        <source>it does not carry its sources</source>
        <translation>il ne contient pas ses sources</translation>
    </message>
    <message>
        <source>Name the articles with --against</source>
        <translation>Indiquez les articles avec --against</translation>
    </message>
    <message>
        <source>Check its name and place</source>
        <translation>Vérifiez son nom et son emplacement</translation>
    </message>
    <message>
        <source>Dask is not installed</source>
        <translation>Dask n’est pas installé</translation>
    </message>
    <message>
        <source>Install briefing[cluster]</source>
        <translation>Installez briefing[cluster]</translation>
    </message>
    <message>
        <source>no scheduler answers at {address}</source>
        <translation>aucun ordonnanceur ne répond à {address}</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a scheduler</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas l’adresse d’un ordonnanceur</translation>
    </message>
    <message>
        <source>Give one such as tcp://host:8786</source>
        <translation>Donnez-en une comme tcp://host:8786</translation>
    </message>
    <message>
        <source>Check the address, and that the scheduler runs</source>
        <translation>Vérifiez l’adresse, et que l’ordonnanceur fonctionne</translation>
    </message>
    <message>
        <source>“{key}” is not text</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas un texte</translation>
    </message>
    <message>
        <source>Put it between quotation marks</source>
        <translation>Mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>The details in “{name}” were not used</source>
        <translation>Les indications de «&#xa0;{name}&#xa0;» n’ont pas été utilisées</translation>
    </message>
    <message>
        <source>“source” is not a list of tables</source>
        <translation>«&#xa0;source&#xa0;» n’est pas une liste de tables</translation>
    </message>
    <message>
        <source>Begin each source with [[source]]</source>
        <translation>Commencez chaque source par [[source]]</translation>
    </message>
    <message>
        <source>it has no place for “{key}”</source>
        <translation>«&#xa0;{key}&#xa0;» n’y a pas de place</translation>
    </message>
    <message>
        <source>Use {known}</source>
        <translation>Utilisez {known}</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n’est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>it is not valid TOML ({error})</source>
        <translation>ce n’est pas du TOML valide ({error})</translation>
    </message>
    <message>
        <source>Correct that line</source>
        <translation>Corrigez cette ligne</translation>
    </message>
    <message>
        <source>a source has no “{key}”</source>
        <translation>une source n’a pas de «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” was not written</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit</translation>
    </message>
    <message>
        <source>“{suffix}” is no format that can be exported</source>
        <translation>«&#xa0;{suffix}&#xa0;» n’est pas un format d’exportation</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>un dossier porte ce nom</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>there is no folder “{folder}”</source>
        <translation>le dossier «&#xa0;{folder}&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another</source>
        <translation>Créez d’abord le dossier, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>{what}{shown}: {why}</source>
        <translation>{what}{shown}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The template “{name}” was not used</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» n’a pas été utilisé</translation>
    </message>
    <message>
        <source>Leave it out, or export all the same</source>
        <translation>Supprimez-le, ou exportez malgré tout</translation>
    </message>
    <message>
        <source>Start it again: it goes on where it was</source>
        <translation>Relancez-le&#xa0;: il reprend où il en était</translation>
    </message>
    <message>
        <source>a worker has Briefing {theirs}, and this is {ours}</source>
        <translation>un exécuteur a Briefing {theirs}, et ceci est {ours}</translation>
    </message>
    <message>
        <source>The batch was not started</source>
        <translation>Le lot n’a pas été lancé</translation>
    </message>
    <message>
        <source>no worker has joined the scheduler at {address}</source>
        <translation>aucun exécuteur n’a rejoint l’ordonnanceur à {address}</translation>
    </message>
    <message>
        <source>Start some: dask worker {address} --nthreads 1 --nworkers 4</source>
        <translation>Lancez-en&#xa0;: dask worker {address} --nthreads 1 --nworkers 4</translation>
    </message>
    <message>
        <source>Install the same version everywhere</source>
        <translation>Installez partout la même version</translation>
    </message>
    <message>
        <source>the scheduler at {address} went away</source>
        <translation>l’ordonnanceur à {address} a disparu</translation>
    </message>
    <message>
        <source>The batch was stopped</source>
        <translation>Le lot a été arrêté</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No font here has “{character}” ({name})</source>
        <translation>Aucune police d’ici n’a «&#xa0;{character}&#xa0;» ({name})</translation>
    </message>
    <message>
        <source>� would stand in its place in “{words}”</source>
        <translation>� prendrait sa place dans «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The batch’s journal “{path}” was not begun</source>
        <translation>Le journal du lot «&#xa0;{path}&#xa0;» n’a pas été commencé</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Save the brief now, and report this</source>
        <translation>Enregistrez la note maintenant, et signalez ceci</translation>
    </message>
    <message>
        <source>The work was not kept for recovery</source>
        <translation>Le travail n’a pas été conservé pour la récupération</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>“{name}” was not kept</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été conservé</translation>
    </message>
    <message>
        <source>there is no folder “{folder}”, and it cannot be made</source>
        <translation>le dossier «&#xa0;{folder}&#xa0;» n’existe pas et ne peut être créé</translation>
    </message>
    <message>
        <source>Set BRIEFING_CONFIG and BRIEFING_STATE to folders of your own</source>
        <translation>Donnez à BRIEFING_CONFIG et BRIEFING_STATE des dossiers à vous</translation>
    </message>
    <message>
        <source>“{name}” has no original here</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas d’original ici</translation>
    </message>
    <message>
        <source>it was pasted, or saved before Briefing kept the files that articles are read from</source>
        <translation>il a été collé, ou enregistré avant que Briefing ne garde les fichiers d’où sont lus les articles</translation>
    </message>
    <message>
        <source>Its words as they were read stand in the article pane</source>
        <translation>Ses mots tels que lus sont dans le volet de l’article</translation>
    </message>
    <message>
        <source>Go on in that window</source>
        <translation>Continuez dans cette autre fenêtre</translation>
    </message>
    <message>
        <source>The work was not taken up</source>
        <translation>Le travail n’a pas été repris</translation>
    </message>
    <message>
        <source>another window has done so already</source>
        <translation>une autre fenêtre l’a déjà repris</translation>
    </message>
    <message>
        <source>Set BRIEFING_STATE to a folder of your own, and save often until then</source>
        <translation>Donnez à BRIEFING_STATE un dossier à vous, et enregistrez souvent d’ici là</translation>
    </message>
    <message>
        <source>The recovered work was not removed</source>
        <translation>Le travail récupéré n’a pas été supprimé</translation>
    </message>
    <message>
        <source>Work cannot be kept for recovery</source>
        <translation>Le travail ne peut être conservé pour la récupération</translation>
    </message>
    <message>
        <source>none of this brief’s entries is in it</source>
        <translation>aucune entrée de cette note ne s’y trouve</translation>
    </message>
    <message>
        <source>“{name}” was not compared</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été comparé</translation>
    </message>
    <message>
        <source>Open the brief that the file was made from</source>
        <translation>Ouvrez la note dont le fichier est issu</translation>
    </message>
    <message>
        <source>“{name}” is open in another window</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>two windows that save to one file would undo each other’s work</source>
        <translation>deux fenêtres qui enregistrent dans un même fichier se détruiraient leur travail</translation>
    </message>
    <message>
        <source>Go on in that window, or close it there first</source>
        <translation>Continuez dans cette autre fenêtre, ou fermez-l’y d’abord</translation>
    </message>
    <message>
        <source>is not a text in quotation marks</source>
        <translation>n’est pas un texte entre guillemets</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>is not true or false</source>
        <translation>n’est ni true ni false</translation>
    </message>
    <message>
        <source>is none of {choices}</source>
        <translation>n’est aucun de&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>is not between {low} and {high}</source>
        <translation>n’est pas entre {low} et {high}</translation>
    </message>
    <message>
        <source>The settings in “{path}” could not be read: {error}. The usual ones are used.</source>
        <translation>Les réglages de «&#xa0;{path}&#xa0;» n’ont pu être lus&#xa0;: {error}. Les réglages d’origine s’appliquent.</translation>
    </message>
    <message>
        <source>“{name}” in “{path}” {fault}. {usual} is used.</source>
        <translation>«&#xa0;{name}&#xa0;» dans «&#xa0;{path}&#xa0;» {fault}. La valeur {usual} s’applique.</translation>
    </message>
    <message>
        <source>The article was not taken</source>
        <translation>L’article n’a pas été repris</translation>
    </message>
    <message>
        <source>it is no longer on the shelf</source>
        <translation>il n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>Open it from its file</source>
        <translation>Ouvrez-le depuis son fichier</translation>
    </message>
    <message>
        <source>“{name}” could not be read</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu</translation>
    </message>
    <message numerus="yes">
        <source>it holds %n article(s), and one is wanted</source>
        <translation>
            <numerusform>il contient %n article, et il en faut un</numerusform>
            <numerusform>il contient %n articles, et il en faut un</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the article by itself and open that</source>
        <translation>Enregistrez l’article seul et ouvrez ce fichier</translation>
    </message>
    <message>
        <source>“{name}” was not taken as a new version</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été repris comme nouvelle version</translation>
    </message>
    <message>
        <source>it has no sentence of this brief’s articles</source>
        <translation>il n’a aucune phrase des articles de cette note</translation>
    </message>
    <message>
        <source>Add it to the brief as another article</source>
        <translation>Ajoutez-le à la note comme un autre article</translation>
    </message>
    <message>
        <source>it is the same as the article in the brief</source>
        <translation>il est identique à l’article de la note</translation>
    </message>
    <message>
        <source>Nothing has to be done</source>
        <translation>Il n’y a rien à faire</translation>
    </message>
    <message>
        <source>it met a fault of its own ({name}: {error})</source>
        <translation>le programme a rencontré une faute de son fait ({name}&#xa0;: {error})</translation>
    </message>
    <message>
        <source>Briefing could not finish</source>
        <translation>Briefing n’a pas pu terminer</translation>
    </message>
    <message>
        <source>Please report this, with the file if you can</source>
        <translation>Signalez-le, si possible avec le fichier</translation>
    </message>
    <message>
        <source>{what}: {why}. {remedy}.</source>
        <translation>{what}&#xa0;: {why}. {remedy}.</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>le système a refusé</translation>
    </message>
    <message>
        <source>Choose a quotation or a passage from an article in another language</source>
        <translation>Choisissez une citation ou un passage d’un article dans une autre langue</translation>
    </message>
    <message>
        <source>This needs no translation</source>
        <translation>Ceci n’a pas besoin de traduction</translation>
    </message>
    <message>
        <source>it is in the language of the brief</source>
        <translation>c’est dans la langue de la note</translation>
    </message>
    <message>
        <source>There is nothing to show beside it</source>
        <translation>Il n’y a rien à montrer à côté</translation>
    </message>
    <message>
        <source>this brief has one article only</source>
        <translation>cette note n’a qu’un article</translation>
    </message>
    <message>
        <source>Add another article to this brief first</source>
        <translation>Ajoutez d’abord un autre article à cette note</translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation>{what}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Rien n’a été collé</translation>
    </message>
    <message>
        <source>the clipboard holds no text</source>
        <translation>le presse-papiers ne contient pas de texte</translation>
    </message>
    <message>
        <source>Copy an article first, then paste it here</source>
        <translation>Copiez d’abord un article, puis collez-le ici</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Une erreur imprévue s’est produite</translation>
    </message>
    <message>
        <source>Your work is kept; save it, and go on</source>
        <translation>Votre travail est conservé&#xa0;; enregistrez-le et continuez</translation>
    </message>
    <message>
        <source>There is no other wording</source>
        <translation>Il n’y a pas d’autre formulation</translation>
    </message>
    <message>
        <source>no other source has this entry’s quotations in other words</source>
        <translation>aucune autre source ne donne les citations de cette entrée en d’autres mots</translation>
    </message>
    <message>
        <source>Choose an entry that says “wordings differ”</source>
        <translation>Choisissez une entrée qui indique «&#xa0;mots différents&#xa0;»</translation>
    </message>
    <message>
        <source>These words are locked</source>
        <translation>Ces mots sont verrouillés</translation>
    </message>
    <message>
        <source>{words} stands between quotation marks and must stay as it was said</source>
        <translation>{words} est entre guillemets et doit rester tel que dit</translation>
    </message>
    <message>
        <source>Undo the change, or make it reported speech</source>
        <translation>Annulez la modification, ou passez au discours indirect</translation>
    </message>
    <message>
        <source>The entry was not split</source>
        <translation>L’entrée n’a pas été scindée</translation>
    </message>
    <message>
        <source>one half would have no words</source>
        <translation>une moitié n’aurait aucun mot</translation>
    </message>
    <message>
        <source>Put the caret between two words</source>
        <translation>Placez le curseur entre deux mots</translation>
    </message>
    <message>
        <source>The entries were not merged</source>
        <translation>Les entrées n’ont pas été fusionnées</translation>
    </message>
    <message>
        <source>they are not of one speaker</source>
        <translation>elles ne sont pas du même locuteur</translation>
    </message>
    <message>
        <source>Merge quotations of one speaker only</source>
        <translation>Ne fusionnez que les citations d’un même locuteur</translation>
    </message>
    <message>
        <source>This could not be made reported speech</source>
        <translation>Le passage au discours indirect n’a pu se faire</translation>
    </message>
    <message>
        <source>the speaker is not known</source>
        <translation>le locuteur est inconnu</translation>
    </message>
    <message>
        <source>Name the speaker first, or undo</source>
        <translation>Nommez d’abord le locuteur, ou annulez</translation>
    </message>
    <message>
        <source>the cut would fall between quotation marks</source>
        <translation>la coupe tomberait entre guillemets</translation>
    </message>
    <message>
        <source>Put the caret outside them</source>
        <translation>Placez le curseur en dehors</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Rien n’a été ajouté</translation>
    </message>
    <message>
        <source>the selection holds no words</source>
        <translation>la sélection ne contient aucun mot</translation>
    </message>
    <message>
        <source>Select some words of the article</source>
        <translation>Sélectionnez des mots de l’article</translation>
    </message>
    <message>
        <source>A quotation without its words is none</source>
        <translation>Une citation sans ses mots n’en est plus une</translation>
    </message>
    <message>
        <source>nothing stands between quotation marks any more</source>
        <translation>il n’y a plus rien entre guillemets</translation>
    </message>
    <message>
        <source>Undo the change, or take the entry out</source>
        <translation>Annulez la modification, ou retirez l’entrée</translation>
    </message>
    <message>
        <source>it rests on no words of a source</source>
        <translation>elle ne s’appuie sur aucun mot d’une source</translation>
    </message>
    <message>
        <source>This cannot be translated</source>
        <translation>Ceci ne peut être traduit</translation>
    </message>
    <message>
        <source>Choose a quotation or a passage of an article</source>
        <translation>Choisissez une citation ou un passage d’un article</translation>
    </message>
    <message>
        <source>The character U+{code} can’t stand on a page; “{other}” stands for it</source>
        <translation>Le caractère U+{code} ne peut figurer sur une page&#xa0;; «&#xa0;{other}&#xa0;» le remplace</translation>
    </message>
    <message>
        <source>It is a control character or half of a character, and neither PDF nor Word can hold it</source>
        <translation>C’est un caractère de commande ou une moitié de caractère, que ni PDF ni Word n’admettent</translation>
    </message>
    <message>
        <source>Compare the passage with its source, and reword it or leave it out</source>
        <translation>Comparez le passage à sa source, et reformulez-le ou supprimez-le</translation>
    </message>
    <message>
        <source>The brief has no title</source>
        <translation>La note n’a pas de titre</translation>
    </message>
    <message>
        <source>Neither you nor the article gave one, so the first words of its first sentence stand there, marked</source>
        <translation>Ni vous ni l’article n’en donnez&#xa0;; les premiers mots de sa première phrase en tiennent lieu, marqués</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Saisissez un titre</translation>
    </message>
    <message>
        <source>The style “{file}” can&apos;t be used</source>
        <translation>Le style «&#xa0;{file}&#xa0;» est inutilisable</translation>
    </message>
    <message>
        <source>“{path}{key}” {why}</source>
        <translation>«&#xa0;{path}{key}&#xa0;» {why}</translation>
    </message>
    <message>
        <source>Correct that key</source>
        <translation>Corrigez cette clé</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisissez un autre fichier</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>il n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>“{name}” is not valid TOML</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du TOML valide</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>must be text, not “{value}”</source>
        <translation>doit être un texte, et non «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>must be a number from {low:g} to {high:g}, not “{value}”</source>
        <translation>doit être un nombre de {low:g} à {high:g}, et non «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>must be true or false, not “{value}”</source>
        <translation>doit être true ou false, et non «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>must be one of {names}, not “{value}”</source>
        <translation>doit être l’un de {names}, et non «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>must be a colour, not “{value}”</source>
        <translation>doit être une couleur, et non «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>doit être une table</translation>
    </message>
    <message>
        <source>is not a key that a style has</source>
        <translation>n’est pas une clé de style</translation>
    </message>
    <message>
        <source>may hold each of {names} once, and not “{name}”</source>
        <translation>peut contenir chacun de {names} une fois, mais pas «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>must say what the logo shows, for those who can&apos;t see it</source>
        <translation>doit dire ce que montre le logo, pour qui ne le voit pas</translation>
    </message>
    <message>
        <source>must name a file beside the style</source>
        <translation>doit nommer un fichier à côté du style</translation>
    </message>
    <message>
        <source>must be a PNG or JPEG picture</source>
        <translation>doit être une image PNG ou JPEG</translation>
    </message>
    <message>
        <source>must be under {most} MB</source>
        <translation>doit faire moins de {most} Mo</translation>
    </message>
    <message>
        <source>must be a whole picture of {most} million pixels at most</source>
        <translation>doit être une image entière de {most} millions de pixels au plus</translation>
    </message>
    <message>
        <source>can&apos;t be read: {reason}</source>
        <translation>ne peut être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>There is no style “{name}”</source>
        <translation>Il n’y a pas de style «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>no shipped style or file has that name</source>
        <translation>aucun style fourni ni fichier ne porte ce nom</translation>
    </message>
    <message>
        <source>must name another style, and not go round in a circle</source>
        <translation>doit nommer un autre style, sans tourner en rond</translation>
    </message>
    <message>
        <source>must name a shipped style or a file beside it</source>
        <translation>doit nommer un style fourni ou un fichier à côté de lui</translation>
    </message>
    <message>
        <source>must have the title before everything but the details: it is the first heading</source>
        <translation>doit mettre le titre avant tout sauf les indications&#xa0;: c’est le premier intitulé</translation>
    </message>
    <message>
        <source>Copy the article and paste it</source>
        <translation>Copiez l’article et collez-le</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>la lecture a été arrêtée</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ouvrez-le de nouveau</translation>
    </message>
    <message>
        <source>reading it takes longer than {longest:.0f} seconds</source>
        <translation>sa lecture dure plus de {longest:.0f} secondes</translation>
    </message>
    <message>
        <source>reading it crashed</source>
        <translation>sa lecture a planté</translation>
    </message>
    <message>
        <source>it takes more memory than any article</source>
        <translation>il demande plus de mémoire qu’aucun article</translation>
    </message>
    <message>
        <source>its results would lie among the articles in “{folder}”</source>
        <translation>ses résultats se mêleraient aux articles dans «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>Name another folder for them</source>
        <translation>Indiquez un autre dossier pour eux</translation>
    </message>
    <message>
        <source>the file tells of {told} sources, and the brief has {sources}</source>
        <translation>le fichier parle de {told} sources, et la note en a {sources}</translation>
    </message>
    <message>
        <source>The details were not used</source>
        <translation>Les données de l’en-tête n’ont pas été utilisées</translation>
    </message>
    <message>
        <source>Take one out, or name the article too</source>
        <translation>Retirez-en une, ou nommez aussi l’article</translation>
    </message>
    <message>
        <source>Use a name ending in .pdf, .docx or .brief</source>
        <translation>Choisissez un nom qui finit par .pdf, .docx ou .brief</translation>
    </message>
    <message>
        <source>it is one of the sources, and would be lost</source>
        <translation>c’est l’une des sources, et elle serait perdue</translation>
    </message>
    <message>
        <source>another one is writing to “{out}”</source>
        <translation>un autre lot écrit dans «&#xa0;{out}&#xa0;»</translation>
    </message>
    <message>
        <source>Wait until it is done, or name another folder</source>
        <translation>Attendez qu’il soit terminé, ou indiquez un autre dossier</translation>
    </message>
    <message>
        <source>“{name}” was not carried back</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été repris</translation>
    </message>
    <message>
        <source>the first source is no .brief</source>
        <translation>la première source n’est pas un .brief</translation>
    </message>
    <message>
        <source>Name the one that it was made from</source>
        <translation>Nommez celui dont il est tiré</translation>
    </message>
    <message>
        <source>Type briefing {command}, or briefing --help for all commands</source>
        <translation>Tapez briefing {command}, ou briefing --help pour toutes les commandes</translation>
    </message>
    <message>
        <source>it is no command, and there is no file of that name</source>
        <translation>ce n’est pas une commande, et il n’y a pas de fichier de ce nom</translation>
    </message>
    <message>
        <source>Type briefing --help for what can be done without one</source>
        <translation>Tapez briefing --help pour ce qui se fait sans écran</translation>
    </message>
    <message>
        <source>“{word}” was not carried out</source>
        <translation>«&#xa0;{word}&#xa0;» n’a pas été exécuté</translation>
    </message>
    <message>
        <source>The window was not opened</source>
        <translation>La fenêtre n’a pas été ouverte</translation>
    </message>
    <message>
        <source>there is no screen here</source>
        <translation>il n’y a pas d’écran ici</translation>
    </message>
    <message>
        <source>The output was not written</source>
        <translation>La sortie n’a pas été écrite</translation>
    </message>
    <message>
        <source>Send it elsewhere</source>
        <translation>Envoyez-la ailleurs</translation>
    </message>
    <message>
        <source>the system starts no further program</source>
        <translation>le système ne lance plus de programme</translation>
    </message>
    <message>
        <source>Close other programs and open it again</source>
        <translation>Fermez d’autres programmes et ouvrez-le de nouveau</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it once more</source>
        <translation>Ouvrez-le dans le programme d’origine et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>it unpacks to more than any article</source>
        <translation>décompressé, il dépasse tout article</translation>
    </message>
    <message>
        <source>it holds a document type, as no program writes it</source>
        <translation>il contient un type de document qu’aucun programme n’écrit</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Save it without one</source>
        <translation>Enregistrez-le sans mot de passe</translation>
    </message>
    <message>
        <source>it is longer than {most} million characters</source>
        <translation>il dépasse {most} millions de caractères</translation>
    </message>
    <message>
        <source>The text could not be taken in</source>
        <translation>Le texte n’a pu être repris</translation>
    </message>
    <message>
        <source>it holds more markup than any article</source>
        <translation>il contient plus de balisage qu’aucun article</translation>
    </message>
    <message>
        <source>its parts are nested too deeply</source>
        <translation>ses parties sont trop imbriquées</translation>
    </message>
    <message>
        <source>Copy the article in a browser and paste it</source>
        <translation>Copiez l’article dans un navigateur et collez-le</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>il ne contient aucun mot</translation>
    </message>
    <message>
        <source>Save the page once more, complete, and open that</source>
        <translation>Enregistrez de nouveau la page, complète, et ouvrez-la</translation>
    </message>
    <message>
        <source>no part of it holds text</source>
        <translation>aucune de ses parties ne contient de texte</translation>
    </message>
    <message>
        <source>it holds more links than any article</source>
        <translation>il contient plus de liens qu’aucun article</translation>
    </message>
    <message>
        <source>its pages are pictures of text</source>
        <translation>ses pages sont des images de texte</translation>
    </message>
    <message>
        <source>Have the text recognised (OCR) and open the result</source>
        <translation>Faites reconnaître le texte (OCR) et ouvrez le résultat</translation>
    </message>
    <message>
        <source>Open it in another program and save it once more</source>
        <translation>Ouvrez-le dans un autre programme et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>The PDF could not be read</source>
        <translation>Le PDF n’a pas pu être lu</translation>
    </message>
    <message>
        <source>it is damaged or protected</source>
        <translation>il est endommagé ou protégé</translation>
    </message>
    <message>
        <source>Export it again</source>
        <translation>Exportez-le de nouveau</translation>
    </message>
    <message>
        <source>it holds data, not text</source>
        <translation>il contient des données, pas du texte</translation>
    </message>
    <message>
        <source>Open the article in a file of text, or paste its words</source>
        <translation>Ouvrez l’article dans un fichier de texte, ou collez ses mots</translation>
    </message>
    <message>
        <source>“{shown}” could not be read</source>
        <translation>«&#xa0;{shown}&#xa0;» n’a pas pu être lu</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>il dépasse {most} Mo</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>Choose the file that holds the article</source>
        <translation>Choisissez le fichier qui contient l’article</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <translation>c’est {kind}</translation>
    </message>
    <message>
        <source>Open it in its own program and paste its words</source>
        <translation>Ouvrez-le dans son programme et collez ses mots</translation>
    </message>
    <message>
        <source>Choose a file or copy a text that holds the article</source>
        <translation>Choisissez un fichier ou copiez un texte qui contient l’article</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation>Choisissez un fichier dedans</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>c’est un périphérique ou un tube</translation>
    </message>
    <message>
        <source>Pass its words on standard input, named -</source>
        <translation>Passez ses mots par l’entrée standard, nommée -</translation>
    </message>
    <message>
        <source>Check its name and its folder</source>
        <translation>Vérifiez son nom et son dossier</translation>
    </message>
    <message>
        <source>you may not open it</source>
        <translation>vous n’avez pas le droit de l’ouvrir</translation>
    </message>
    <message>
        <source>Ask its owner, or copy it to a folder of yours</source>
        <translation>Demandez à son propriétaire, ou copiez-le dans un dossier à vous</translation>
    </message>
    <message>
        <source>the system says “{reason}”</source>
        <translation>le système dit «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>Copy it to another folder and try again</source>
        <translation>Copiez-le dans un autre dossier et réessayez</translation>
    </message>
    <message>
        <source>its markup is broken</source>
        <translation>son balisage est rompu</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it once more</source>
        <translation>Ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>Try again, or choose another place</source>
        <translation>Réessayez, ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>il est ouvert dans un autre programme</translation>
    </message>
    <message>
        <source>Correct “{path}”</source>
        <translation>Corrigez «&#xa0;{path}&#xa0;»</translation>
    </message>
    <message>
        <source>Your list of house terms is not used in full</source>
        <translation>Votre liste de termes maison n’est pas utilisée en entier</translation>
    </message>
    <message>
        <source>“{found}” has no words to write</source>
        <translation>«&#xa0;{found}&#xa0;» n’a pas de mots à écrire</translation>
    </message>
    <message>
        <source>{what}, {why}</source>
        <translation>{what}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{before}; {what}, {why}</source>
        <translation>{before}&#xa0;; {what}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Add them once they can be read</source>
        <translation>Ajoutez-les quand ils pourront être lus</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out of the brief</source>
        <translation>
            <numerusform>%n fichier laissé de côté</numerusform>
            <numerusform>%n fichiers laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation was not taken</source>
        <translation>La citation n’a pas été reprise</translation>
    </message>
    <message>
        <source>none starts there in its article</source>
        <translation>aucune ne commence à cet endroit de son article</translation>
    </message>
    <message>
        <source>Give it as “briefing shelf said” prints it</source>
        <translation>Indiquez-la comme « briefing shelf said » l’affiche</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>the disk gave an error</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>Close it there and try again, or choose another name</source>
        <translation>Fermez-l’y et réessayez, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>Free some space, or choose another place</source>
        <translation>Libérez de la place, ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>it can only be read there</source>
        <translation>cet emplacement est en lecture seule</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>le fichier est protégé en écriture</translation>
    </message>
    <message>
        <source>Choose another name, or lift the protection first</source>
        <translation>Choisissez un autre nom, ou levez d’abord la protection</translation>
    </message>
    <message>
        <source>you may not write to “{folder}”</source>
        <translation>vous n’avez pas le droit d’écrire dans «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>Choisissez un nom plus court</translation>
    </message>
    <message>
        <source>the disk or the network did not answer</source>
        <translation>le disque ou le réseau n’a pas répondu</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ouvert</translation>
    </message>
    <message>
        <source>“{name}” was not saved</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été enregistré</translation>
    </message>
    <message>
        <source>another program has changed the file since it was opened here</source>
        <translation>un autre programme a modifié le fichier depuis qu’il a été ouvert ici</translation>
    </message>
    <message>
        <source>Save under another name, or look at the other version first</source>
        <translation>Enregistrez sous un autre nom, ou regardez d’abord l’autre version</translation>
    </message>
    <message>
        <source>Choose a file that Briefing saved</source>
        <translation>Choisissez un fichier enregistré par Briefing</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is larger than any brief</source>
        <translation>il dépasse la taille de toute note</translation>
    </message>
    <message>
        <source>Check its name and folder</source>
        <translation>Vérifiez son nom et son dossier</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <source>Ask whoever owns it, or choose another file</source>
        <translation>Demandez à son propriétaire, ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>Undo the last change and save again; please report what it was</source>
        <translation>Annulez la dernière modification et réenregistrez&#xa0;; signalez quelle était cette modification</translation>
    </message>
    <message>
        <source>The brief was not saved</source>
        <translation>La note n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>it could not be read back as it is</source>
        <translation>elle n’a pu être relue telle quelle</translation>
    </message>
    <message>
        <source>Open it with the version of Briefing that wrote it, or a later one</source>
        <translation>Ouvrez-le avec la version de Briefing qui l’a écrit, ou une plus récente</translation>
    </message>
    <message>
        <source>Choose a file that Briefing saved; an article is opened with Open</source>
        <translation>Choisissez un fichier enregistré par Briefing&#xa0;; un article s’ouvre avec Ouvrir</translation>
    </message>
    <message>
        <source>Try the version before it, “{name}~”, or another copy of it</source>
        <translation>Essayez la version précédente, «&#xa0;{name}~&#xa0;», ou une autre copie</translation>
    </message>
    <message>
        <source>a newer version of Briefing wrote it</source>
        <translation>une version plus récente de Briefing l’a écrit</translation>
    </message>
    <message>
        <source>it is not a brief</source>
        <translation>ce n’est pas une note</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>The shelf could not be opened</source>
        <translation>La bibliothèque n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>The shelf was not opened</source>
        <translation>La bibliothèque n’a pas été ouverte</translation>
    </message>
    <message>
        <source>a newer Briefing made it</source>
        <translation>une version plus récente de Briefing l’a faite</translation>
    </message>
    <message>
        <source>Install that version, or begin a new shelf</source>
        <translation>Installez cette version, ou commencez une nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>The shelf could not be written</source>
        <translation>La bibliothèque n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>The shelf could not be read</source>
        <translation>La bibliothèque n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Try again; if it stays so, forget the shelf in the settings</source>
        <translation>Réessayez&#xa0;; si cela persiste, videz la bibliothèque dans les réglages</translation>
    </message>
    <message>
        <source>The shelf was not forgotten</source>
        <translation>La bibliothèque n’a pas été oubliée</translation>
    </message>
    <message>
        <source>Close other windows first</source>
        <translation>Fermez d’abord les autres fenêtres</translation>
    </message>
    <message>
        <source>Check that the place is there and that you may write to it</source>
        <translation>Vérifiez que l’emplacement existe et que vous pouvez y écrire</translation>
    </message>
    <message>
        <source>Install briefing[cluster] and what that store needs, or name a folder</source>
        <translation>Installez briefing[cluster] et ce que ce dépôt demande, ou nommez un dossier</translation>
    </message>
    <message>
        <source>The store {address} cannot be reached</source>
        <translation>Le dépôt {address} est injoignable</translation>
    </message>
    <message>
        <source>reads like {part} ({percent}%)</source>
        <translation>se lit comme {part} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>background</source>
        <translation>le contexte</translation>
    </message>
    <message>
        <source>the heart of the matter</source>
        <translation>le cœur du sujet</translation>
    </message>
    <message>
        <source>what is to come</source>
        <translation>la suite à venir</translation>
    </message>
    <message>
        <source>{sign}: {words}</source>
        <translation>{sign}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>an observer speaks</source>
        <translation>un observateur s’exprime</translation>
    </message>
    <message>
        <source>a party to the matter speaks</source>
        <translation>une partie prenante s’exprime</translation>
    </message>
    <message>
        <source>no speaker was found</source>
        <translation>aucun locuteur trouvé</translation>
    </message>
    <message>
        <source>the article leaves it open, and a wrong name does as much harm as a wrong word</source>
        <translation>l’article ne tranche pas, et un nom faux nuit autant qu’un mot faux</translation>
    </message>
    <message>
        <source>a longer brief is read less, or not at all</source>
        <translation>une note plus longue est moins lue, ou ne l’est pas du tout</translation>
    </message>
    <message>
        <source>Take out or trim the passages that the gauge names</source>
        <translation>Retirez ou abrégez les passages que la jauge indique</translation>
    </message>
    <message>
        <source>without one, readers cannot tell whom they may show it to</source>
        <translation>sans elle, le lecteur ne sait pas à qui il peut la montrer</translation>
    </message>
    <message>
        <source>“{name}” may not be the speaker</source>
        <translation>«&#xa0;{name}&#xa0;» n’est peut-être pas le locuteur</translation>
    </message>
    <message>
        <source>A quotation has no speaker</source>
        <translation>Une citation n’a pas de locuteur</translation>
    </message>
    <message>
        <source>another passage rests on the same place and has the same words</source>
        <translation>un autre passage s’appuie sur le même endroit, avec les mêmes mots</translation>
    </message>
    <message>
        <source>Read the place in the article, then confirm or correct the speaker</source>
        <translation>Lisez l’endroit dans l’article, puis confirmez ou corrigez le locuteur</translation>
    </message>
    <message>
        <source>The brief has {words} words of {target}</source>
        <translation>La note a {words} mots sur {target}</translation>
    </message>
    <message>
        <source>The brief has no marking</source>
        <translation>La note n’a pas de mention de diffusion</translation>
    </message>
    <message>
        <source>Type one in the heading, or leave it if your house has none</source>
        <translation>Saisissez-la dans l’en-tête, ou laissez si votre maison n’en a pas</translation>
    </message>
    <message>
        <source>a reader who does not know it cannot look it up on the page</source>
        <translation>qui ne le connaît pas ne peut le trouver sur la page</translation>
    </message>
    <message>
        <source>Write it out where it stands first</source>
        <translation>Développez-le à sa première occurrence</translation>
    </message>
    <message>
        <source>it lay ahead when the article was written, and {day} {month} is past</source>
        <translation>c’était à venir quand l’article a été écrit, et le {day} {month} est passé</translation>
    </message>
    <message>
        <source>Say what came of it, or give the date</source>
        <translation>Dites ce qu’il en est advenu, ou donnez la date</translation>
    </message>
    <message>
        <source>The house writes “{wanted}”, not “{term}”</source>
        <translation>La maison écrit «&#xa0;{wanted}&#xa0;», et non «&#xa0;{term}&#xa0;»</translation>
    </message>
    <message>
        <source>A fact stands there twice</source>
        <translation>Un fait y figure deux fois</translation>
    </message>
    <message>
        <source>Take one of them out</source>
        <translation>Retirez l’un des deux</translation>
    </message>
    <message>
        <source>“{name}” is empty</source>
        <translation>«&#xa0;{name}&#xa0;» est vide</translation>
    </message>
    <message>
        <source>it will not be printed</source>
        <translation>la section ne sera pas imprimée</translation>
    </message>
    <message>
        <source>Add a passage, or untick the section</source>
        <translation>Ajoutez un passage, ou décochez la section</translation>
    </message>
    <message>
        <source>“{acronym}” is not written out</source>
        <translation>«&#xa0;{acronym}&#xa0;» n’est pas développé</translation>
    </message>
    <message>
        <source>This may have happened by now</source>
        <translation>Cela s’est peut-être déjà produit</translation>
    </message>
    <message>
        <source>it is on your list of terms</source>
        <translation>il est sur votre liste de termes</translation>
    </message>
    <message>
        <source>Write “{wanted}”</source>
        <translation>Écrivez «&#xa0;{wanted}&#xa0;»</translation>
    </message>
    <message>
        <source>Set the closing mark that is missing, then check again</source>
        <translation>Mettez le guillemet fermant qui manque, puis vérifiez de nouveau</translation>
    </message>
    <message>
        <source>“{words}” stands in no source</source>
        <translation>«&#xa0;{words}&#xa0;» ne figure dans aucune source</translation>
    </message>
    <message>
        <source>what stands between quotation marks is read as somebody’s own words</source>
        <translation>ce qui est entre guillemets se lit comme les mots mêmes de quelqu’un</translation>
    </message>
    <message>
        <source>Compare it with the article, and mend the document</source>
        <translation>Comparez à l’article, et corrigez le document</translation>
    </message>
    <message>
        <source>“{words}” holds characters that turn text round ({names})</source>
        <translation>«&#xa0;{words}&#xa0;» contient des caractères qui retournent le texte ({names})</translation>
    </message>
    <message>
        <source>what a reader sees may stand in another order than what is copied, searched or read aloud</source>
        <translation>ce que voit le lecteur peut être dans un autre ordre que ce qui est copié, cherché ou lu à voix haute</translation>
    </message>
    <message>
        <source>“{words}” holds characters that nobody sees ({names})</source>
        <translation>«&#xa0;{words}&#xa0;» contient des caractères que nul ne voit ({names})</translation>
    </message>
    <message>
        <source>words that look the same are not the same to whoever copies or searches them</source>
        <translation>des mots d’apparence identique ne le sont pas pour qui les copie ou les cherche</translation>
    </message>
    <message>
        <source>Compare it with the article as it was published</source>
        <translation>Comparez à l’article tel que publié</translation>
    </message>
    <message>
        <source>Take the words from the article again, or make it reported speech</source>
        <translation>Reprenez les mots de l’article, ou passez au discours indirect</translation>
    </message>
    <message>
        <source>Put an ellipsis there, or quote to the end of the sentence</source>
        <translation>Mettez-y des points de suspension, ou citez jusqu’à la fin de la phrase</translation>
    </message>
    <message>
        <source>{words} is not what was said</source>
        <translation>{words} n’est pas ce qui a été dit</translation>
    </message>
    <message>
        <source>its quotation marks are no pair</source>
        <translation>ses guillemets ne vont pas par paire</translation>
    </message>
    <message>
        <source>Set the marks that the article has</source>
        <translation>Mettez les guillemets de l’article</translation>
    </message>
    <message>
        <source>no word between the marks comes from a source</source>
        <translation>aucun mot entre guillemets ne vient d’une source</translation>
    </message>
    <message>
        <source>it begins in mid-sentence without a mark</source>
        <translation>cela commence en milieu de phrase sans le signaler</translation>
    </message>
    <message>
        <source>it ends in mid-sentence without a mark</source>
        <translation>cela finit en milieu de phrase sans le signaler</translation>
    </message>
    <message>
        <source>words are left out without a mark</source>
        <translation>des mots sont omis sans le signaler</translation>
    </message>
    <message>
        <source>Put an ellipsis where they were</source>
        <translation>Mettez des points de suspension à leur place</translation>
    </message>
    <message>
        <source>its parts stand otherwise in the source</source>
        <translation>ses parties sont dans un autre ordre dans la source</translation>
    </message>
    <message>
        <source>Quote them one after the other</source>
        <translation>Citez-les l’une après l’autre</translation>
    </message>
    <message>
        <source>“{words}” is not the speaker’s</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas du locuteur</translation>
    </message>
    <message>
        <source>its source has other words at that place</source>
        <translation>sa source a d’autres mots à cet endroit</translation>
    </message>
    <message>
        <source>A cut or an insertion may turn a quotation round: “{words}”</source>
        <translation>Une coupe ou un ajout peut retourner le sens d’une citation : « {words} »</translation>
    </message>
    <message>
        <source>it takes away or adds a “not”, or a word like it, in a sentence that goes on</source>
        <translation>elle retire ou ajoute une négation dans une phrase qui continue</translation>
    </message>
    <message>
        <source>Quote the whole sentence, or cut elsewhere</source>
        <translation>Citez la phrase entière, ou coupez ailleurs</translation>
    </message>
    <message>
        <source>read back, it does not carry “{words}” as it stands in the brief</source>
        <translation>relu, il ne porte pas «&#xa0;{words}&#xa0;» comme dans la note</translation>
    </message>
    <message>
        <source>Export again; if it happens again, reword that passage and report this</source>
        <translation>Exportez de nouveau&#xa0;; si cela se répète, reformulez ce passage et signalez-le</translation>
    </message>
    <message>
        <source>The {format} was not written</source>
        <translation>Le {format} n’a pas été écrit</translation>
    </message>
    <message>
        <source>The change was not carried back</source>
        <translation>La modification n’a pas été reprise</translation>
    </message>
    <message>
        <source>it takes a “not”, or a word like it, out of a quotation or puts one in</source>
        <translation>elle retire une négation d’une citation ou en met une</translation>
    </message>
    <message>
        <source>Where you want the cut all the same, make it in the brief</source>
        <translation>Si vous voulez quand même cette coupe, faites-la dans la note</translation>
    </message>
    <message>
        <source>another speaker, another role or none stands beside the quotation</source>
        <translation>un autre auteur, une autre fonction ou personne n’est nommé à côté de la citation</translation>
    </message>
    <message>
        <source>Where the article bears it out, correct the speaker in the brief</source>
        <translation>Si l’article le confirme, corrigez l’auteur dans la note</translation>
    </message>
    <message>
        <source>“{words}” translates nothing that a source has</source>
        <translation>«&#xa0;{words}&#xa0;» ne traduit rien de ce qu’a une source</translation>
    </message>
    <message>
        <source>its original can be neither printed nor checked</source>
        <translation>son original ne peut être ni imprimé ni vérifié</translation>
    </message>
    <message>
        <source>Take the entry out, and translate the quotation again</source>
        <translation>Retirez l’entrée, et traduisez de nouveau la citation</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies) quote(s/) in another language</source>
        <translation>
            <numerusform>%n entrée cite dans une autre langue</numerusform>
            <numerusform>%n entrées citent dans une autre langue</numerusform>
        </translation>
    </message>
    <message>
        <source>whoever does not read it cannot tell what was said</source>
        <translation>qui ne la lit pas ne peut savoir ce qui a été dit</translation>
    </message>
    <message>
        <source>Write our translation; the original is printed beside it</source>
        <translation>Écrivez notre traduction&#xa0;; l’original est imprimé à côté</translation>
    </message>
    <message>
        <source>Take the marks away, or quote the source’s words</source>
        <translation>Ôtez les guillemets, ou citez les mots de la source</translation>
    </message>
    <message>
        <source>nobody can tell where the speaker’s words begin and end</source>
        <translation>nul ne peut dire où commencent et finissent les mots du locuteur</translation>
    </message>
    <message>
        <source>Set the other mark, or take this one away</source>
        <translation>Mettez l’autre guillemet, ou ôtez celui-ci</translation>
    </message>
    <message>
        <source>A quotation mark has no pair at “{around}”</source>
        <translation>Un guillemet est seul, à «&#xa0;{around}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” stands there without marks</source>
        <translation>«&#xa0;{words}&#xa0;» y figure sans guillemets</translation>
    </message>
    <message>
        <source>a speaker’s words that are neither marked nor attributed read as your own</source>
        <translation>les mots d’un locuteur sans guillemets ni attribution se lisent comme les vôtres</translation>
    </message>
    <message>
        <source>Undo the change, or say who said it</source>
        <translation>Annulez la modification, ou dites qui l’a dit</translation>
    </message>
    <message>
        <source>the source has “{spelt}”; a name spelt otherwise reads as another person’s</source>
        <translation>la source a «&#xa0;{spelt}&#xa0;»&#xa0;; un nom écrit autrement semble celui d’une autre personne</translation>
    </message>
    <message>
        <source>Write “{spelt}”, or leave it if both are meant</source>
        <translation>Écrivez «&#xa0;{spelt}&#xa0;», ou laissez si les deux sont voulus</translation>
    </message>
    <message>
        <source>it stands in words of your own, and nothing in the articles bears it out</source>
        <translation>cela figure dans vos propres mots, et rien dans les articles ne l’appuie</translation>
    </message>
    <message>
        <source>“{name}” may be misspelt</source>
        <translation>«&#xa0;{name}&#xa0;» est peut-être mal orthographié</translation>
    </message>
    <message>
        <source>Compare it with the article, or leave it if you know it to be right</source>
        <translation>Comparez à l’article, ou laissez si vous le savez exact</translation>
    </message>
    <message>
        <source>No source has the name “{name}”</source>
        <translation>Aucune source n’a le nom «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>No source gives the day “{day}”</source>
        <translation>Aucune source ne donne le jour «&#xa0;{day}&#xa0;»</translation>
    </message>
    <message>
        <source>No source has the figure “{words}”</source>
        <translation>Aucune source n’a le chiffre «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” has changed in “{source}”</source>
        <translation>«&#xa0;{words}&#xa0;» a changé dans «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>the article now says “{words}”</source>
        <translation>l’article dit maintenant «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>the article no longer says it</source>
        <translation>l’article ne le dit plus</translation>
    </message>
    <message>
        <source>Read the article again and decide which stands</source>
        <translation>Relisez l’article et décidez lequel vaut</translation>
    </message>
    <message>
        <source>“{words}” stands in the article, but nobody says it there</source>
        <translation>« {words} » est dans l’article, mais personne ne l’y dit</translation>
    </message>
    <message>
        <source>it is the reporter’s own text, or joined from several places, and reads as one speaker’s words</source>
        <translation>c’est le texte du journaliste, ou un assemblage de plusieurs endroits, et cela se lit comme les mots d’une personne</translation>
    </message>
    <message>
        <source>Take the marks away, or quote what was said</source>
        <translation>Retirez les guillemets, ou citez ce qui a été dit</translation>
    </message>
    <message>
        <source>“{words}” joins the words of two speakers</source>
        <translation>« {words} » réunit les mots de deux personnes</translation>
    </message>
    <message>
        <source>between one pair of marks it reads as one speaker’s</source>
        <translation>entre une seule paire de guillemets, cela se lit comme les mots d’une seule</translation>
    </message>
    <message>
        <source>Quote each of them in marks of their own</source>
        <translation>Citez chacune entre ses propres guillemets</translation>
    </message>
    <message>
        <source>“{words}” may be somebody else’s: in the article {name} says it</source>
        <translation>« {words} » est peut-être de quelqu’un d’autre : dans l’article, c’est {name} qui le dit</translation>
    </message>
    <message>
        <source>a wrong name does as much harm as a wrong word</source>
        <translation>un nom faux fait autant de mal qu’un mot faux</translation>
    </message>
    <message>
        <source>Read the place in the article, then correct the speaker</source>
        <translation>Lisez le passage dans l’article, puis corrigez l’auteur</translation>
    </message>
    <message>
        <source>The Word file could not be read</source>
        <translation>Le fichier Word n’a pas pu être lu</translation>
    </message>
    <message>
        <source>it is damaged or none</source>
        <translation>il est endommagé ou n’en est pas un</translation>
    </message>
    <message>
        <source>Save it again in Word</source>
        <translation>Enregistrez-le de nouveau dans Word</translation>
    </message>
    <message>
        <source>The PDF was not made</source>
        <translation>Le PDF n’a pas été produit</translation>
    </message>
    <message>
        <source>the style’s font “{family}” is not on this machine</source>
        <translation>la police du style, «&#xa0;{family}&#xa0;», n’est pas sur cette machine</translation>
    </message>
    <message>
        <source>Install it, or name another font in the style</source>
        <translation>Installez-la, ou nommez une autre police dans le style</translation>
    </message>
    <message>
        <source>it has words in {script} script (“{words}”), whose letters the PDF can’t join and order</source>
        <translation>il contient des mots en écriture {script} («&#xa0;{words}&#xa0;»), dont le PDF ne peut lier et ordonner les lettres</translation>
    </message>
    <message>
        <source>Export to Word, which sets them right, or leave these words out</source>
        <translation>Exportez vers Word, qui les compose bien, ou supprimez ces mots</translation>
    </message>
    <message>
        <source>The template has no place for the marking; it stands above the text</source>
        <translation>Le modèle n’a pas de place pour la mention de diffusion&#xa0;; elle figure au-dessus du texte</translation>
    </message>
    <message>
        <source>Save it in Word as .docx or .dotx, without a password, and choose that file</source>
        <translation>Enregistrez-le dans Word en .docx ou .dotx, sans mot de passe, et choisissez ce fichier</translation>
    </message>
    <message>
        <source>The template&apos;s protection was lifted, so that the file can be edited</source>
        <translation>La protection du modèle a été levée, afin que le fichier soit modifiable</translation>
    </message>
    <message>
        <source>The link to another template was left out</source>
        <translation>Le lien vers un autre modèle a été supprimé</translation>
    </message>
    <message>
        <source>The template&apos;s data source for form letters was left out</source>
        <translation>La source de données de publipostage du modèle a été supprimée</translation>
    </message>
    <message>
        <source>The Word template can&apos;t be used</source>
        <translation>Le modèle Word est inutilisable</translation>
    </message>
    <message>
        <source>The template&apos;s macros were left out</source>
        <translation>Les macros du modèle ont été supprimées</translation>
    </message>
    <message>
        <source>the file is no Word document</source>
        <translation>le fichier n’est pas un document Word</translation>
    </message>
    <message>
        <source>it is protected with a password or in the format of Word 97 (.doc)</source>
        <translation>il est protégé par un mot de passe ou au format Word 97 (.doc)</translation>
    </message>
    <message>
        <source>the file is damaged or no Word file</source>
        <translation>le fichier est endommagé ou n’est pas un fichier Word</translation>
    </message>
    <message>
        <source>Open it in Word and save it again</source>
        <translation>Ouvrez-le dans Word et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>it unpacks to more than 200 MB</source>
        <translation>décompressé, il dépasse 200 Mo</translation>
    </message>
    <message>
        <source>Choose a smaller file</source>
        <translation>Choisissez un fichier plus petit</translation>
    </message>
    <message>
        <source>it is saved as Strict Open XML</source>
        <translation>il est enregistré en Open XML strict</translation>
    </message>
    <message>
        <source>looks ahead</source>
        <translation>regarde vers l’avant</translation>
    </message>
    <message>
        <source>speaks of what may come</source>
        <translation>évoque ce qui peut advenir</translation>
    </message>
    <message>
        <source>names a time to come</source>
        <translation>nomme une échéance</translation>
    </message>
    <message>
        <source>leaves the outcome open</source>
        <translation>laisse l’issue ouverte</translation>
    </message>
    <message>
        <source>says what is at stake</source>
        <translation>dit l’enjeu</translation>
    </message>
    <message>
        <source>reports a decision or event</source>
        <translation>rapporte une décision ou un événement</translation>
    </message>
    <message>
        <source>reports the day&apos;s news</source>
        <translation>rapporte l’actualité du jour</translation>
    </message>
    <message>
        <source>names a date in the past</source>
        <translation>nomme une date passée</translation>
    </message>
    <message>
        <source>tells what had happened before</source>
        <translation>dit ce qui s’était passé avant</translation>
    </message>
    <message>
        <source>gives the setting</source>
        <translation>donne le cadre</translation>
    </message>
    <message>
        <source>gives figures</source>
        <translation>donne des chiffres</translation>
    </message>
    <message>
        <source>gives an opinion</source>
        <translation>donne un avis</translation>
    </message>
    <message>
        <source>reports what was said</source>
        <translation>rapporte des propos</translation>
    </message>
    <message>
        <source>sets out an issue</source>
        <translation>expose une question</translation>
    </message>
    <message>
        <source>tells what was planned once</source>
        <translation>dit ce qui était prévu alors</translation>
    </message>
    <message>
        <source>is no part of the story</source>
        <translation>ne fait pas partie du récit</translation>
    </message>
    <message>
        <source>says only that nobody spoke</source>
        <translation>dit seulement que personne n’a parlé</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un livre numérique</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>un document Pages</translation>
    </message>
    <message>
        <source>Export it from Pages as Word and open that</source>
        <translation>Exportez-le de Pages en Word et ouvrez le résultat</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>un classeur</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>an archive or a document of another program</source>
        <translation>une archive ou un document d’un autre programme</translation>
    </message>
    <message>
        <source>Unpack it and open the article in it, or paste its words</source>
        <translation>Décompressez-le et ouvrez l’article qu’il contient, ou collez son texte</translation>
    </message>
    <message>
        <source>a mail as Outlook keeps it</source>
        <translation>un courriel au format d’Outlook</translation>
    </message>
    <message>
        <source>Save it from Outlook as HTML and open that</source>
        <translation>Enregistrez-le d’Outlook en HTML et ouvrez le résultat</translation>
    </message>
    <message>
        <source>a document with a password</source>
        <translation>un document protégé par un mot de passe</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>un ancien document Word</translation>
    </message>
    <message>
        <source>Save it in Word as .docx and open that</source>
        <translation>Enregistrez-le dans Word en .docx et ouvrez le résultat</translation>
    </message>
    <message>
        <source>an old Office document, or one with a password</source>
        <translation>un ancien document Office, ou un document à mot de passe</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>Have it written down and open the text</source>
        <translation>Faites-le transcrire et ouvrez le texte</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>une archive compressée</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <source>Turn it into a PDF and open that</source>
        <translation>Convertissez-le en PDF et ouvrez le résultat</translation>
    </message>
    <message>
        <source>a web archive of Safari</source>
        <translation>une archive web de Safari</translation>
    </message>
    <message>
        <source>Copy the article in Safari and paste it</source>
        <translation>Copiez l’article dans Safari et collez-le</translation>
    </message>
    <message>
        <source>a link to a page, not the page</source>
        <translation>un lien vers une page, et non la page</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it and open that</source>
        <translation>Ouvrez la page dans un navigateur, enregistrez-la et ouvrez le résultat</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>du XML</translation>
    </message>
    <message>
        <source>data of a program (JSON)</source>
        <translation>des données d’un programme (JSON)</translation>
    </message>
    <message>
        <source>Briefing note</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <source>Press digest</source>
        <translation>Revue de presse</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Mémorandum</translation>
    </message>
    <message>
        <source>Ministerial submission</source>
        <translation>Note au ministre</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Key issues</source>
        <translation>Enjeux</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>{found}; {name} is about as likely</source>
        <translation>{found}&#xa0;; {name} est à peu près aussi probable</translation>
    </message>
    <message>
        <source>{found}; “{mention}” may also mean {name}</source>
        <translation>{found}&#xa0;; «&#xa0;{mention}&#xa0;» pourrait aussi désigner {name}</translation>
    </message>
    <message>
        <source>{found}; “{mention}” is taken for {name}</source>
        <translation>{found}&#xa0;; «&#xa0;{mention}&#xa0;» désignerait {name}</translation>
    </message>
    <message>
        <source>no speaker is named nearby</source>
        <translation>aucun locuteur n’est nommé à proximité</translation>
    </message>
    <message>
        <source>goes on from the quotation before</source>
        <translation>prolonge la citation précédente</translation>
    </message>
    <message>
        <source>named in the sentence after the marks</source>
        <translation>nommé dans la phrase après les guillemets</translation>
    </message>
    <message>
        <source>named in the sentence before the marks</source>
        <translation>nommé dans la phrase avant les guillemets</translation>
    </message>
    <message numerus="yes">
        <source>named %n sentence(s) before the marks</source>
        <translation>
            <numerusform>nommé %n phrase avant les guillemets</numerusform>
            <numerusform>nommé %n phrases avant les guillemets</numerusform>
        </translation>
    </message>
    <message>
        <source>named after the marks</source>
        <translation>nommé après les guillemets</translation>
    </message>
    <message>
        <source>named before the marks</source>
        <translation>nommé avant les guillemets</translation>
    </message>
    <message>
        <source>named after the marks with “{cue}”</source>
        <translation>nommé après les guillemets avec «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>named before the marks with “{cue}”</source>
        <translation>nommé avant les guillemets avec «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>Page {page} holds no text that can be read</source>
        <translation>La page {page} ne contient aucun texte lisible</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Add to section</source>
        <translation>Ajouter à la section</translation>
    </message>
    <message>
        <source>Take suggestion</source>
        <translation>Retenir la suggestion</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Add own words</source>
        <translation>Ajouter un texte propre</translation>
    </message>
    <message>
        <source>Choose the wording</source>
        <translation>Choisir la formulation</translation>
    </message>
    <message>
        <source>Drop suggestion</source>
        <translation>Écarter la suggestion</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Show section</source>
        <translation>Afficher la section</translation>
    </message>
    <message>
        <source>Hide section</source>
        <translation>Masquer la section</translation>
    </message>
    <message>
        <source>Order by date</source>
        <translation>Classer par date</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Renommer la section</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Format de page</translation>
    </message>
    <message>
        <source>Order sections</source>
        <translation>Ordonner les sections</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check. {matching} of {all} quotations match the source text.</source>
        <translation>Rien à vérifier. {matching} citations sur {all} sont conformes à la source.</translation>
    </message>
</context>
<context>
    <name>DetailsBar</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Our translation</source>
        <translation>Notre traduction</translation>
    </message>
    <message>
        <source>Words of the entry</source>
        <translation>Texte de l’entrée</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>Add lead-in</source>
        <translation>Ajouter une accroche</translation>
    </message>
    <message>
        <source>Note to self, never exported</source>
        <translation>Mémo personnel, jamais exporté</translation>
    </message>
    <message>
        <source>Add a note to self</source>
        <translation>Ajouter un mémo</translation>
    </message>
    <message>
        <source>Make reported speech</source>
        <translation>Passer au discours indirect</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export {format}</source>
        <translation>Exporter en {format}</translation>
    </message>
    <message>
        <source>Writing {names}…</source>
        <translation>Écriture de {names}…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>{names} written.</source>
        <translation>{names}&#xa0;: écriture terminée.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>The Word template can be used.</source>
        <translation>Le modèle Word est utilisable.</translation>
    </message>
    <message>
        <source>The brief is on the clipboard: paste it into a mail.</source>
        <translation>La note est dans le presse-papiers&#xa0;: collez-la dans un courriel.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>brief</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Find in article and brief</source>
        <translation>Rechercher dans l’article et la note</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>FindingsDrawer</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Rien à vérifier.</translation>
    </message>
    <message>
        <source>Close the list of findings</source>
        <translation>Fermer la liste des remarques</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>Length of the brief</source>
        <translation>Longueur de la note</translation>
    </message>
    <message>
        <source>{words} of {target} words</source>
        <translation>{words} mots sur {target}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>HiddenCharactersLine</name>
    <message>
        <source>Hidden characters</source>
        <translation>Caractères cachés</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s)</source>
        <translation>
            <numerusform>%n caractère caché</numerusform>
            <numerusform>%n caractères cachés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Passages that were left out</source>
        <translation>Passages laissés de côté</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Bring &amp;all back</source>
        <translation>&amp;Tout reprendre</translation>
    </message>
    <message>
        <source>Nothing is left out of this source.</source>
        <translation>Rien n’est laissé de côté de cette source.</translation>
    </message>
    <message>
        <source>Captions, adverts, links and the like are not taken for the article. What you bring back becomes a paragraph of it; undo takes that back.</source>
        <translation>Légendes, publicités, liens et autres ne comptent pas dans l’article. Ce que vous reprenez en devient un paragraphe&#xa0;; annuler l’en retire.</translation>
    </message>
    <message>
        <source>Not words of the article</source>
        <translation>Pas des mots de l’article</translation>
    </message>
    <message>
        <source>before ¶{number}</source>
        <translation>avant ¶{number}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Reprise en cours…</translation>
    </message>
</context>
<context>
    <name>LeftOutLine</name>
    <message>
        <source>Look at what was left out, and bring it back</source>
        <translation>Voir ce qui a été laissé de côté, et le reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) taken</source>
        <translation>
            <numerusform>%n paragraphe repris</numerusform>
            <numerusform>%n paragraphes repris</numerusform>
        </translation>
    </message>
    <message>
        <source>{taken}, {number} left out…</source>
        <translation>{taken}, {number} de côté…</translation>
    </message>
</context>
<context>
    <name>LostWork</name>
    <message>
        <source>a brief without a title</source>
        <translation>une note sans titre</translation>
    </message>
    <message>
        <source>Work that was not saved was found: {names}.</source>
        <translation>Un travail non enregistré a été retrouvé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New brief</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Annuler&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Rétablir&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>This brief is not saved.</source>
        <translation>Cette note n’est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>verbatim</source>
        <translation>textuel</translation>
    </message>
    <message>
        <source>trimmed</source>
        <translation>abrégé</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>texte propre</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Essentiel</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Suggested: {words}</source>
        <translation>Suggéré&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Take this suggestion</source>
        <translation>Retenir cette suggestion</translation>
    </message>
    <message>
        <source>Do not suggest this again</source>
        <translation>Ne plus suggérer ceci</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Suggested, not in the brief</source>
        <translation>Suggéré, pas dans la note</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %n de plus</numerusform>
            <numerusform>En montrer %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open an article or a brief</source>
        <translation>Ouvrir un article ou une note</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Lecture du texte…</translation>
    </message>
    <message>
        <source>Reading the sample…</source>
        <translation>Lecture de l’exemple…</translation>
    </message>
    <message>
        <source>Reading what was left…</source>
        <translation>Lecture de ce qui restait…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n article(s)…</source>
        <translation>
            <numerusform>Lecture de %n article…</numerusform>
            <numerusform>Lecture de %n articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s): each is a source of this brief</source>
        <translation>
            <numerusform>%n article&#xa0;: c’est une source de cette note</numerusform>
            <numerusform>%n articles&#xa0;: chacun est une source de cette note</numerusform>
        </translation>
    </message>
    <message>
        <source>Add articles to this brief</source>
        <translation>Ajouter des articles à cette note</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>The brief draws on this article already.</source>
        <translation>La note s’appuie déjà sur cet article.</translation>
    </message>
    <message>
        <source>Read a new version</source>
        <translation>Lire une nouvelle version</translation>
    </message>
    <message>
        <source>Choose the new article</source>
        <translation>Choisir le nouvel article</translation>
    </message>
    <message>
        <source>Check a returned Word file</source>
        <translation>Vérifier un fichier Word revenu</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Fichiers Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Show the pages in large</source>
        <translation>Montrer les pages en grand</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>The pages appear here as soon as the brief has a line.</source>
        <translation>Les pages apparaissent ici dès que la note a une ligne.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} of {pages}</source>
        <translation>{number} sur {pages}</translation>
    </message>
</context>
<context>
    <name>PeopleDrawer</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Those who speak</source>
        <translation>Ceux qui s’expriment</translation>
    </message>
    <message>
        <source>Nobody speaks in these articles.</source>
        <translation>Personne ne s’exprime dans ces articles.</translation>
    </message>
    <message>
        <source>Close the list of people</source>
        <translation>Fermer la liste des personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) by name</source>
        <translation>
            <numerusform>%n citation avec nom</numerusform>
            <numerusform>%n citations avec nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>%n sans locuteur</numerusform>
            <numerusform>%n sans locuteur</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter on a quotation adds it to Quotes.</source>
        <translation>Entrée sur une citation l’ajoute aux citations.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the brief</source>
        <translation>
            <numerusform>%n dans la note</numerusform>
            <numerusform>%n dans la note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n incertaine</numerusform>
            <numerusform>%n incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>in {letters}</source>
        <translation>dans {letters}</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Make it reported speech</source>
        <translation>Passer au discours indirect</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <source>Returned Word file</source>
        <translation>Fichier Word revenu</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Entrées modifiées</translation>
    </message>
    <message>
        <source>&amp;Carry back</source>
        <translation>&amp;Reporter</translation>
    </message>
    <message>
        <source>Carry &amp;all back</source>
        <translation>&amp;Tout reporter</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} entr(y/ies) changed in “{name}”.</source>
        <translation>
            <numerusform>%n entrée sur {all} modifiée dans «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%n entrées sur {all} modifiées dans «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed in “{name}”.</source>
        <translation>Rien n’a été modifié dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Reste dehors</translation>
    </message>
    <message>
        <source>Carried back</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Quotation altered</source>
        <translation>Citation altérée</translation>
    </message>
    <message>
        <source>A speaker’s words were changed. The brief keeps what the source says; tell your colleagues.</source>
        <translation>Les mots d’un locuteur ont été modifiés. La note garde ce que dit la source&#xa0;; prévenez vos collègues.</translation>
    </message>
    <message>
        <source>Enter carries this change back into the brief; undo takes it back.</source>
        <translation>Entrée reporte cette modification dans la note&#xa0;; annuler la reprend.</translation>
    </message>
    <message>
        <source>The brief has this change.</source>
        <translation>La note contient cette modification.</translation>
    </message>
    <message>
        <source>Carry back</source>
        <translation>Reporter</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the brief</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Briefs (*{suffix})</source>
        <translation>Notes (*{suffix})</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Enregistrer sous un autre nom</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>“{name}” written.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: écriture terminée.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Afficher son dossier</translation>
    </message>
</context>
<context>
    <name>SectionBox</name>
    <message>
        <source>{section} on the page</source>
        <translation>{section} sur la page</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPanel</name>
    <message>
        <source>Fold {section}</source>
        <translation>Replier «&#xa0;{section}&#xa0;»</translation>
    </message>
    <message>
        <source>Heading of {section}</source>
        <translation>Intitulé de «&#xa0;{section}&#xa0;»</translation>
    </message>
    <message>
        <source>{section} on the page</source>
        <translation>{section} sur la page</translation>
    </message>
    <message>
        <source>New words for {section}</source>
        <translation>Nouveau texte pour «&#xa0;{section}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the brief. Its entries are kept.</source>
        <translation>Hors de la note. Ses entrées sont conservées.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add your own words.</source>
        <translation>Rien ici pour l’instant. Ajoutez un texte propre.</translation>
    </message>
    <message>
        <source>Nothing here yet. Select words in the article and press {keys}.</source>
        <translation>Rien ici pour l’instant. Sélectionnez des mots dans l’article et tapez {keys}.</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Votre texte</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
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
        <source>Language, from the next start on</source>
        <translation>Langue, dès le prochain démarrage</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Language that your briefs are written in</source>
        <translation>Langue dans laquelle vos notes sont rédigées</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Italiano</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Português</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Polski</source>
        <translation>Polski</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Dansk</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>Norsk</source>
        <translation>Norsk</translation>
    </message>
    <message>
        <source>Suomi</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Čeština</source>
        <translation>Čeština</translation>
    </message>
    <message>
        <source>Magyar</source>
        <translation>Magyar</translation>
    </message>
    <message>
        <source>Română</source>
        <translation>Română</translation>
    </message>
    <message>
        <source>Size of the article’s and the brief’s text in per cent</source>
        <translation>Taille du texte de l’article et de la note, en pour cent</translation>
    </message>
    <message>
        <source>Dim the white pages in the dark</source>
        <translation>Assombrir les pages blanches en mode sombre</translation>
    </message>
    <message>
        <source>Keep entries from being dragged by a slip of the hand</source>
        <translation>Empêcher de déplacer une entrée par mégarde</translation>
    </message>
    <message>
        <source>Keep opened articles and saved briefs on the shelf, to be found again</source>
        <translation>Garder articles ouverts et notes enregistrées dans la bibliothèque</translation>
    </message>
    <message>
        <source>Word template for exports, none where empty</source>
        <translation>Modèle Word pour les exports, aucun si vide</translation>
    </message>
    <message>
        <source>Keep the Word template’s own text beside the brief</source>
        <translation>Garder le texte propre du modèle Word à côté de la note</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Conservé dans {file}</translation>
    </message>
</context>
<context>
    <name>ShelfDialog</name>
    <message>
        <source>Shelf</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Switch o&amp;n</source>
        <translation>Acti&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Add to the brief</source>
        <translation>&amp;Ajouter à la note</translation>
    </message>
    <message>
        <source>&amp;Forget this article</source>
        <translation>&amp;Oublier cet article</translation>
    </message>
    <message>
        <source>Forget &amp;everything…</source>
        <translation>&amp;Tout oublier…</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Toute section</translation>
    </message>
    <message>
        <source>A day, such as {day}</source>
        <translation>Un jour, par exemple {day}</translation>
    </message>
    <message>
        <source>All must occur; “in quotation marks” in a row</source>
        <translation>Tous doivent figurer&#xa0;; «&#xa0;entre guillemets&#xa0;» à la suite</translation>
    </message>
    <message>
        <source>A name or a part of it</source>
        <translation>Un nom ou une partie</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Mont&amp;rer</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>Mé&amp;dia</translation>
    </message>
    <message>
        <source>In se&amp;ction</source>
        <translation>Se&amp;ction</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>De&amp;puis</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Write a day as 1 May 2026 or 2026-05-01.</source>
        <translation>Écrivez un jour ainsi&#xa0;: 1 May 2026 ou 2026-05-01.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n; say more to find others.</source>
        <translation>
            <numerusform>La plus récente&#xa0;; précisez pour en trouver d’autres.</numerusform>
            <numerusform>Les %n plus récentes&#xa0;; précisez pour en trouver d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n trouvée.</numerusform>
            <numerusform>%n trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter adds to the brief, Delete forgets the article.</source>
        <translation>Entrée ajoute à la note, Suppr oublie l’article.</translation>
    </message>
    <message>
        <source>The shelf is switched off. Switch it on, and the articles that you open and the briefs that you save can be found here again.</source>
        <translation>La bibliothèque est désactivée. Activez-la, et les articles ouverts et les notes enregistrées se retrouveront ici.</translation>
    </message>
    <message>
        <source>Nothing is on the shelf yet. Open an article, or save a brief, and it can be found here.</source>
        <translation>La bibliothèque est encore vide. Ouvrez un article ou enregistrez une note pour les retrouver ici.</translation>
    </message>
    <message>
        <source>Nothing on the shelf fits. Take words or a name away to find more.</source>
        <translation>Rien ne correspond dans la bibliothèque. Retirez des mots ou un nom pour trouver davantage.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>Paragraph {number} of its article.</source>
        <translation>Paragraphe {number} de son article.</translation>
    </message>
    <message>
        <source>Add from the shelf</source>
        <translation>Ajouter depuis la bibliothèque</translation>
    </message>
    <message>
        <source>Added to Quotes.</source>
        <translation>Ajouté aux citations.</translation>
    </message>
    <message>
        <source>Added to the sources.</source>
        <translation>Ajouté aux sources.</translation>
    </message>
    <message>
        <source>The brief draws on this article already.</source>
        <translation>La note s’appuie déjà sur cet article.</translation>
    </message>
    <message>
        <source>The brief has this quotation already, in {section}.</source>
        <translation>La note contient déjà cette citation, dans {section}.</translation>
    </message>
    <message>
        <source>Forget every article and quotation on the shelf?</source>
        <translation>Oublier tous les articles et citations de la bibliothèque&#xa0;?</translation>
    </message>
    <message>
        <source>Your saved briefs stay as they are. This cannot be undone.</source>
        <translation>Vos notes enregistrées restent telles quelles. Ceci ne peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Forget everything</source>
        <translation>&amp;Tout oublier</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Key issues</source>
        <translation>Enjeux</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
</context>
<context>
    <name>SourceHead</name>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Add outlet</source>
        <translation>Ajouter le média</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Ajouter la date</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Add byline</source>
        <translation>Ajouter la signature</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Ajouter l’adresse</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Add headline</source>
        <translation>Ajouter le titre</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Add to {section}</source>
        <translation>Ajouter à {section}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>nearly the same as {letter}: {share} %</source>
        <translation>presque identique à {letter}&#xa0;: {share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SpeakerFields</name>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Ajouter le locuteur</translation>
    </message>
    <message>
        <source>Role of the speaker</source>
        <translation>Fonction du locuteur</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Ajouter la fonction</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open an article or brief</source>
        <translation>Ouvrir un article ou une note</translation>
    </message>
    <message>
        <source>Paste the article</source>
        <translation>Coller l’article</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>or drop an article anywhere in this window</source>
        <translation>ou déposez un article n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>A finished brief that you can change; nothing is kept</source>
        <translation>Une note achevée que vous pouvez modifier&#xa0;; rien n’est conservé</translation>
    </message>
    <message>
        <source>Briefs that you save appear here.</source>
        <translation>Les notes que vous enregistrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Recent briefs</source>
        <translation>Notes récentes</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: no network, no account.</source>
        <translation>Rien ne quitte cette machine&#xa0;: ni réseau, ni compte.</translation>
    </message>
    <message>
        <source>Word, PDF, web page, mail, RTF, ODT, plain text, .brief</source>
        <translation>Word, PDF, page web, courriel, RTF, ODT, texte, .brief</translation>
    </message>
    <message numerus="yes">
        <source>Ready on the clipboard: %n word(s)</source>
        <translation>
            <numerusform>Prêt dans le presse-papiers&#xa0;: %n mot</numerusform>
            <numerusform>Prêt dans le presse-papiers&#xa0;: %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, “{beginning}…”</source>
        <translation>{count}, «&#xa0;{beginning}…&#xa0;»</translation>
    </message>
    <message>
        <source>Copy an article’s text in the browser, then press here</source>
        <translation>Copiez le texte d’un article dans le navigateur, puis cliquez ici</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n speaker(s) uncertain</source>
        <translation>
            <numerusform>%n locuteur incertain</numerusform>
            <numerusform>%n locuteurs incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Montrer les remarques</translation>
    </message>
    <message numerus="yes">
        <source>{matching} of %n quotation(s) match(es/)</source>
        <translation>
            <numerusform>{matching} citation conforme sur %n</numerusform>
            <numerusform>{matching} citations conformes sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{matching} of %n quotation(s) match(es/) the source text</source>
        <translation>
            <numerusform>{matching} citation sur %n conforme à la source</numerusform>
            <numerusform>{matching} citations sur %n conformes à la source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} of %n word(s)</source>
        <translation>
            <numerusform>{words} mot sur %n</numerusform>
            <numerusform>{words} mots sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{length}, {over} over</source>
        <translation>{length}, {over} de trop</translation>
    </message>
    <message numerus="yes">
        <source>{pages} of %n page(s)</source>
        <translation>
            <numerusform>{pages} page sur %n</numerusform>
            <numerusform>{pages} pages sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Changed since {time}</source>
        <translation>Modifiée depuis {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistrée à {time}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>To, from, date, reference, marking</source>
        <translation>À, de, date, référence, mention</translation>
    </message>
</context>
<context>
    <name>TimelineDrawer</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Dated passages</source>
        <translation>Passages datés</translation>
    </message>
    <message>
        <source>Close the timeline</source>
        <translation>Fermer la chronologie</translation>
    </message>
    <message>
        <source>{letters}: without a date of publication, “on Tuesday” means no day.</source>
        <translation>{letters}&#xa0;: sans date de publication, «&#xa0;mardi&#xa0;» ne désigne aucun jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n dated passage(s). Enter adds one to Background.</source>
        <translation>
            <numerusform>%n passage daté. Entrée l’ajoute au contexte.</numerusform>
            <numerusform>%n passages datés. Entrée en ajoute un au contexte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage names a day that can be told.</source>
        <translation>Aucun passage ne désigne un jour que l’on puisse déterminer.</translation>
    </message>
    <message>
        <source>Looking for dates…</source>
        <translation>Recherche des dates…</translation>
    </message>
    <message>
        <source>also in {places}</source>
        <translation>aussi dans {places}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>What to check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>Exporter en Word</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Style maison</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Tout est vérifié</translation>
    </message>
</context>
<context>
    <name>TranslationEditor</name>
    <message>
        <source>Write our translation</source>
        <translation>Écrire notre traduction</translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Ajouter le nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Ajouter la fonction</translation>
    </message>
    <message>
        <source>&amp;Same person as</source>
        <translation>&amp;Même personne que</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce qu’ils disent</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <translation>aussi appelé {names}</translation>
    </message>
    <message>
        <source>It is uncertain that they said this.</source>
        <translation>Il n’est pas certain qu’ils l’aient dit.</translation>
    </message>
    <message>
        <source>Not in the brief</source>
        <translation>Pas dans la note</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Autres mots</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Plus courte</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus longue</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>WordingsDialog</name>
    <message>
        <source>Wordings</source>
        <translation>Formulations</translation>
    </message>
    <message>
        <source>&amp;Let it stand</source>
        <translation>&amp;Retenir celle-ci</translation>
    </message>
    <message>
        <source>Underlined words stand in that source only, struck-out ones only in the wording that stands now.</source>
        <translation>Les mots soulignés ne figurent que dans cette source, les mots barrés que dans la formulation retenue jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>From a press article to a brief you can stand behind.</source>
        <translation>D’un article de presse à une note dont vous pouvez répondre.</translation>
    </message>
</context>
</TS>
