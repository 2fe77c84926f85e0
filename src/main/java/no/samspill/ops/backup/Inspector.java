package no.samspill.ops.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.samspill.ops.Trouble;
import no.samspill.ops.backup.Damage.Kind;

/** Looks through one backup, and notes all that is wrong with it. */
final class Inspector {
    private final Path file;
    private final Sort sort;
    private final List<Damage> found = new ArrayList<>();

    /** What each part was found to be, whether it is as it should or not. */
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private final Map<String, String> headings = new LinkedHashMap<>();

    Inspector(Path file, Sort sort) {
        this.file = file;
        this.sort = sort;
    }

    Inspection look() throws IOException {
        if (!ZipLayout.begins(file)) {
            throw new Trouble(sort.unknown, file.toString());
        }
        List<ZipLayout.Place> places;
        try {
            places = ZipLayout.of(file);
        } catch (ZipLayout.Broken broken) {
            return new Inspection.Damaged(List.of(Damage.of(broken.kind, file)));
        }
        List<String> names = places.stream().map(ZipLayout.Place::name).toList();
        if (!names.contains(Backup.VERSION)) {
            throw new Trouble(sort.unknown, file.toString());
        }
        doubled(names);
        bounds(places);
        if (!found.isEmpty()) {
            return new Inspection.Damaged(found);
        }
        try (var zip = new ZipFile(file.toFile(), UTF_8)) {
            return look(zip, places.stream().collect(Collectors.toMap(ZipLayout.Place::name, place -> place, (one, same) -> one, LinkedHashMap::new)));
        } catch (ZipException e) {
            return new Inspection.Damaged(List.of(Damage.of(Kind.LAYOUT, file)));
        }
    }

    private Inspection look(ZipFile zip, Map<String, ZipLayout.Place> places) throws IOException {
        String version = small(zip, places, Backup.VERSION, Bounds.VERSION_BYTES);
        String[] lines = version.split("\n", -1);
        String schema = lines.length > 1 ? lines[1] : "";
        boolean listed = found.isEmpty() ? lines[0].equals(sort.format()) : places.containsKey(Contents.NAME);
        if (found.isEmpty() && !listed && !(sort == Sort.EVERYTHING && lines[0].equals(Backup.FORMAT_WITHOUT_LIST))) {
            throw new Trouble(Sort.of(lines[0]).map(is -> is == sort ? "restore.newerFormat" : sort.other).orElse(sort.unknown), file.toString());
        }
        // Of a region it says which.
        int most = sort == Sort.REGION ? 4 : 3;
        if (found.isEmpty() && (lines.length != most || !schema.matches("[0-9]{12}") || !lines[most - 1].isEmpty())) {
            note(Kind.SCHEMA);
        }
        Optional<Contents> contents = listed ? contents(zip, places) : Optional.empty();
        for (ZipLayout.Place place : places.values()) {
            if (Part.isTable(place.name())) {
                measure(zip, place);
            } else if (!place.name().equals(Backup.VERSION) && !(listed && place.name().equals(Contents.NAME))) {
                note(Kind.UNKNOWN, place.name());
            }
        }
        contents.ifPresent(list -> compare(list, schema));
        if (!found.isEmpty()) {
            return new Inspection.Damaged(found);
        }
        List<Counter> counters = contents.map(Contents::counters).orElse(List.of());
        var backup = new BackupFile(file, schema, sort == Sort.REGION ? lines[2] : "", List.copyOf(parts.values()), counters, headings, listed);
        return listed ? new Inspection.Whole(backup) : new Inspection.Unproven(backup);
    }

    private void doubled(List<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream().filter(name -> !seen.add(name)).distinct().forEach(name -> note(Kind.DOUBLED, name));
    }

    /** Before anything is unpacked: what the file says it will become. */
    private void bounds(List<ZipLayout.Place> places) {
        if (places.size() > Bounds.PARTS) {
            note(Kind.TOO_MANY);
        }
        if (places.stream().mapToDouble(ZipLayout.Place::unpacked).sum() > Bounds.UNPACKED_BYTES || places.stream().anyMatch(place -> place.unpacked() < 0)) {
            note(Kind.TOO_LARGE);
        }
    }

    private Optional<Contents> contents(ZipFile zip, Map<String, ZipLayout.Place> places) throws IOException {
        if (!places.containsKey(Contents.NAME)) {
            note(Kind.NO_LIST);
            return Optional.empty();
        }
        int before = found.size();
        Optional<Contents> read = Contents.read(small(zip, places, Contents.NAME, Bounds.CONTENTS_BYTES));
        if (read.isEmpty() && found.size() == before) {
            note(Kind.LIST);
        }
        return read;
    }

    /** The whole text of a part that is never large. */
    private String small(ZipFile zip, Map<String, ZipLayout.Place> places, String name, int most) throws IOException {
        var text = new ByteArrayOutputStream();
        ZipLayout.Place place = Objects.requireNonNull(places.get(name));
        if (place.unpacked() > most) {
            note(Kind.LONGER, name);
        } else {
            var tally = new Tally(text);
            if (pass(zip, place, tally) && name.equals(Backup.VERSION)) {
                parts.put(name, tally.part(name));
            }
        }
        return text.toString(UTF_8);
    }

    private void measure(ZipFile zip, ZipLayout.Place place) throws IOException {
        var tally = new Tally(OutputStream.nullOutputStream());
        if (pass(zip, place, tally)) {
            if (!tally.endsWithARow()) {
                note(Kind.HEADING, place.name());
            }
            headings.put(place.name(), tally.heading());
            parts.put(place.name(), tally.part(place.name()));
        }
    }

    /**
     * Unpacks no more of a part than the file says it is, and holds it against the checksum of the zip file itself.
     *
     * @return whether it is as the zip file says
     */
    private boolean pass(ZipFile zip, ZipLayout.Place place, Tally tally) throws IOException {
        byte[] some = new byte[1 << 16];
        try (InputStream content = zip.getInputStream(new ZipEntry(place.name()))) {
            for (int read = content.read(some); read >= 0 && tally.bytes() <= place.unpacked(); read = content.read(some)) {
                tally.write(some, 0, read);
            }
        } catch (ZipException | EOFException e) {
            note(Kind.UNREADABLE, place.name());
            return false;
        }
        if (tally.bytes() != place.unpacked()) {
            note(tally.bytes() < place.unpacked() ? Kind.SHORTER : Kind.LONGER, place.name());
        } else if (tally.crc() != place.crc()) {
            note(Kind.ALTERED, place.name());
        } else {
            return true;
        }
        return false;
    }

    private void compare(Contents list, String schema) {
        if (!list.schema().equals(schema)) {
            note(Kind.SCHEMA);
        }
        Set<String> wrong = found.stream().filter(damage -> damage.about().size() > 1).map(damage -> damage.about().get(1).toString()).collect(Collectors.toSet());
        Set<String> listed = list.parts().stream().map(Part::name).collect(Collectors.toSet());
        parts.keySet().stream().filter(name -> !listed.contains(name)).forEach(name -> note(Kind.UNKNOWN, name));
        for (Part should : list.parts()) {
            Part is = parts.get(should.name());
            if (is == null) {
                if (!wrong.contains(should.name())) {
                    note(Kind.MISSING, should.name());
                }
            } else if (is.bytes() != should.bytes()) {
                note(is.bytes() < should.bytes() ? Kind.SHORTER : Kind.LONGER, should.name());
            } else if (!is.sha256().equals(should.sha256())) {
                note(Kind.ALTERED, should.name());
            } else if (is.rows() != should.rows()) {
                note(Kind.ROWS, should.name());
            }
        }
    }

    private void note(Kind kind, Object... about) {
        found.add(Damage.of(kind, file, about));
    }
}
