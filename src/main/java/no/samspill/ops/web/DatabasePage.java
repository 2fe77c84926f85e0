package no.samspill.ops.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.ops.database.Standby;

/** @param safety how safe a change is @param meaning what that means */
public record DatabasePage(Shell shell, String safety, String meaning, List<Standby> standbys) implements Page {}
