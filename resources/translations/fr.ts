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
        <source>From a press article to a brief you can stand behind. MIT licence. Made with Qt (LGPL 3), ReportLab (BSD), python-docx (MIT), PDFium (BSD), lxml (BSD), and the fonts Source Serif, Source Sans and Noto (OFL 1.1).</source>
        <translation>D’un article de presse à une note dont vous pouvez répondre. Licence MIT. Fait avec Qt (LGPL 3), ReportLab (BSD), python-docx (MIT), PDFium (BSD), lxml (BSD) et les polices Source Serif, Source Sans et Noto (OFL 1.1).</translation>
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
        <translation>Ajouter à « {section} »</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
    <message>
        <source>Add to {section}</source>
        <translation>Ajouter à « {section} »</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <source>What the reader must know if he reads nothing else</source>
        <translation>Ce qu’il faut savoir si l’on ne lit rien d’autre</translation>
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
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
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
        <source>locked</source>
        <translation>verrouillé</translation>
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
    <name>Choices</name>
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
        <source>Read a &amp;new version…</source>
        <translation>Lire une &amp;nouvelle version…</translation>
    </message>
    <message>
        <source>Add to {section}</source>
        <translation>Ajouter à « {section} »</translation>
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
    <message>
        <source>{errors} errors · {advice} to look at</source>
        <translation>{errors} erreurs · {advice} à regarder</translation>
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
        <translation>{names} : écriture terminée.</translation>
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
        <source>The brief is on the clipboard: paste it into a mail.</source>
        <translation>La note est dans le presse-papiers : collez-la dans un courriel.</translation>
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
    <name>Opening</name>
    <message>
        <source>Open an article or a brief</source>
        <translation>Ouvrir un article ou une note</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Lecture de « {name} »…</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Lecture du texte…</translation>
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
        <source>Reading the sample…</source>
        <translation>Lecture de l’exemple…</translation>
    </message>
    <message>
        <source>Reading what was left…</source>
        <translation>Lecture de ce qui restait…</translation>
    </message>
    <message>
        <source>Add an article to this brief</source>
        <translation>Ajouter un article à cette note</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Ajouter un article</translation>
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
    <name>LostWork</name>
    <message>
        <source>a brief without a title</source>
        <translation>une note sans titre</translation>
    </message>
    <message>
        <source>Work that was not saved was found: {names}.</source>
        <translation>Un travail non enregistré a été retrouvé : {names}.</translation>
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
        <translation>&amp;Annuler : {edit}</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Rétablir : {edit}</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Une erreur imprévue s’est produite</translation>
    </message>
    <message>
        <source>Your work is kept; save it, and go on</source>
        <translation>Votre travail est conservé ; enregistrez-le et continuez</translation>
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
        <translation>Suggéré : {words}</translation>
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
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} of {pages}</source>
        <translation>{number} sur {pages}</translation>
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
            <numerusform>%n entrée sur {all} modifiée dans « {name} ».</numerusform>
            <numerusform>%n entrées sur {all} modifiées dans « {name} ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed in “{name}”.</source>
        <translation>Rien n’a été modifié dans « {name} ».</translation>
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
        <translation>Les mots d’un locuteur ont été modifiés. La note garde ce que dit la source ; prévenez vos collègues.</translation>
    </message>
    <message>
        <source>Enter carries this change back into the brief; undo takes it back.</source>
        <translation>Entrée reporte cette modification dans la note ; annuler la reprend.</translation>
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
        <translation>Replier « {section} »</translation>
    </message>
    <message>
        <source>Heading of {section}</source>
        <translation>Intitulé de « {section} »</translation>
    </message>
    <message>
        <source>{section} on the page</source>
        <translation>{section} sur la page</translation>
    </message>
    <message>
        <source>New words for {section}</source>
        <translation>Nouveau texte pour « {section} »</translation>
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
        <source>Nothing here yet. Select words in the article and press Ctrl+{key}.</source>
        <translation>Rien ici pour l’instant. Sélectionnez des mots dans l’article et tapez Ctrl+{key}.</translation>
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
        <source>Word template for exports (a .docx or .dotx file), none where empty</source>
        <translation>Modèle Word pour les exports (.docx ou .dotx), aucun si vide</translation>
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
        <translation>Tous doivent figurer ; « entre guillemets » à la suite</translation>
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
        <translation>Écrivez un jour ainsi : 1 May 2026 ou 2026-05-01.</translation>
    </message>
    <message>
        <source>Nothing is kept at present: the shelf is switched off in the settings.</source>
        <translation>Rien n’est conservé : la bibliothèque est désactivée dans les paramètres.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n; say more to find others.</source>
        <translation>
            <numerusform>La plus récente ; précisez pour en trouver d’autres.</numerusform>
            <numerusform>Les %n plus récentes ; précisez pour en trouver d’autres.</numerusform>
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
        <source>Forget every article and quotation on the shelf?</source>
        <translation>Oublier tous les articles et citations de la bibliothèque ?</translation>
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
        <translation>Une note achevée que vous pouvez modifier ; rien n’est conservé</translation>
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
        <translation>Rien ne quitte cette machine : ni réseau, ni compte.</translation>
    </message>
    <message>
        <source>Word, PDF, web page, mail, RTF, ODT, plain text, .brief</source>
        <translation>Word, PDF, page web, courriel, RTF, ODT, texte, .brief</translation>
    </message>
    <message numerus="yes">
        <source>Ready on the clipboard: %n word(s)</source>
        <translation>
            <numerusform>Prêt dans le presse-papiers : %n mot</numerusform>
            <numerusform>Prêt dans le presse-papiers : %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, “{beginning}…”</source>
        <translation>{count}, « {beginning}… »</translation>
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
