package no.samspill.frame;

/** Small line drawings on a grid of 24, written by {@code icon.jte}; each stands beside words, never alone. */
public enum Icon {
    MENU("<path d=\"M4 7h16M4 12h16M4 17h16\"/>"),
    CLOSE("<path d=\"m6 6 12 12M18 6 6 18\"/>"),
    ARROW("<path d=\"M5 12h14m-5-5 5 5-5 5\"/>"),
    CHECK("<path d=\"m5 12.5 4.5 4.5L19 7.5\"/>"),
    CALENDAR("<path d=\"M4.5 6h15v13.5h-15zM4.5 10.5h15M8.5 3.5v4M15.5 3.5v4\"/>"),
    DOWNLOAD("<path d=\"M12 4v11m0 0-4-4m4 4 4-4M5 19.5h14\"/>"),
    RESIDENCE("<path d=\"M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-5h4v5\"/>"),
    BUSINESS("<path d=\"M4 8.5h16V19H4zM9 8.5V6a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v2.5M4 13h16\"/>"),
    UNDO("<path d=\"M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4\"/>"),
    REDO("<path d=\"m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h4\"/>"),
    PLUS("<path d=\"M12 5v14M5 12h14\"/>"),
    LIST("<path d=\"M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01\"/>"),
    LINK("<path d=\"M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1\"/>"),
    SAY("<path d=\"M4.5 5h15v11h-9l-4 3.5V16h-2z\"/>"),
    VISIT("<path d=\"M12 21s-6.5-5.6-6.5-11a6.5 6.5 0 0 1 13 0c0 5.4-6.5 11-6.5 11z\"/><circle cx=\"12\" cy=\"10\" r=\"2.2\"/>");

    private final String drawing;

    Icon(String drawing) {
        this.drawing = drawing;
    }

    public String drawing() {
        return drawing;
    }
}
