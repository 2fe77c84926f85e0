package no.samspill.plan.table.web;

import java.util.List;
import java.util.Map;

/** What the table's scripts say, and the keys that they listen to. */
public final class TableWords {
    /** Each is the message {@code grid.js.<key>}, and reaches the scripts as {@code data-<key>}. */
    public static final List<String> KEYS = List.of(
            "saved", "saving", "waiting", "lost", "back", "expired", "login", "kept", "offer", "forget", "failed", "fold", "unfold", "leave", "undone",
            "redone", "nothing", "theirs", "merged", "removed", "undo", "moved", "readonly", "closed", "changed", "drag", "bold", "italic", "list", "numbers", "link", "fact",
            "address", "tools", "one", "many", "editing", "copied", "copied.many", "unlink", "chosen", "filled", "alike", "different", "sum", "often", "fill",
            "others", "others.over", "others.rest", "others.none", "sift.empty", "sift.rows", "sift.sorted", "sift.filtered", "sift.only", "sift.all", "sift.filter",
            "sift.filter.in", "sift.sort", "sift.move", "find.none", "find.cells", "find.at", "find.replaces", "find.barred", "find.replaced", "suggest", "day", "writes", "column.name", "column.usual", "comment.one", "comment.many");

    /** Each is the message {@code grid.key.<key>}, beside the keys that do it. */
    public static final List<Map.Entry<String, String>> SHORTCUTS = List.of(
            Map.entry("move", "↑ ↓ ← →"),
            Map.entry("ends", "Home End"),
            Map.entry("corners", "Ctrl Home/End"),
            Map.entry("pages", "PageUp PageDown"),
            Map.entry("range", "Shift ↑ ↓ ← →"),
            Map.entry("rangeEnds", "Ctrl Shift ↑ ↓ ← →"),
            Map.entry("row", "Shift Space"),
            Map.entry("column", "Ctrl Space"),
            Map.entry("all", "Ctrl A"),
            Map.entry("edit", "Enter"),
            Map.entry("editAlso", "F2"),
            Map.entry("line", "Alt Enter"),
            Map.entry("suggest", "↓"),
            Map.entry("cancel", "Esc"),
            Map.entry("next", "Tab"),
            Map.entry("clear", "Delete"),
            Map.entry("copy", "Ctrl C"),
            Map.entry("cut", "Ctrl X"),
            Map.entry("paste", "Ctrl V"),
            Map.entry("fill", "Ctrl D"),
            Map.entry("find", "Ctrl F"),
            Map.entry("undo", "Ctrl Z"),
            Map.entry("redo", "Ctrl Y"),
            Map.entry("insert", "Ctrl Enter"),
            Map.entry("remove", "Ctrl Delete"),
            Map.entry("moveRow", "Alt ↑/↓"),
            Map.entry("fold", "Alt ←/→"),
            Map.entry("panel", "Alt Enter"),
            Map.entry("comment", "Shift F2"),
            Map.entry("help", "F1"),
            Map.entry("leave", "Esc Tab"));

    private TableWords() {}
}
