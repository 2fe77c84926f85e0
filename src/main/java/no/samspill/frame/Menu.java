package no.samspill.frame;

import java.util.List;

/** What a room adds to every page's menu: only pages that exist, and that this visitor may open. */
public interface Menu {

    List<MenuItem> items(Visit visit);
}
