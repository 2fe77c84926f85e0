package no.samspill.worksheet;

import no.samspill.wording.Wordings;

/** What every part of one reading shares. */
record Desk(LabelReader labels, Wordings wordings, Levels levels, Tree tree, Account account, Asides asides, LabelNotes labelNotes, Colours colours) {}
