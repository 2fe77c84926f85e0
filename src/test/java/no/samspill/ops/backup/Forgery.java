package no.samspill.ops.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A backup taken apart, and put together again as something else. */
final class Forgery {
    final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Forgery of(byte[] backup) {
        var forgery = new Forgery();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(backup))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                forgery.parts.put(entry.getName(), zip.readAllBytes());
            }
            return forgery;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String part) {
        return new String(parts.get(part), UTF_8);
    }

    Forgery text(String part, String text) {
        parts.put(part, text.getBytes(UTF_8));
        return this;
    }

    List<String> tables() {
        return parts.keySet().stream().filter(Part::isTable).toList();
    }

    /** Without the list: as backups were written before. */
    Forgery ofFormat1() {
        parts.remove(Contents.NAME);
        return text(Backup.VERSION, text(Backup.VERSION).replace(Sort.EVERYTHING.format(), Backup.FORMAT_WITHOUT_LIST));
    }

    /** With a list that fits what it holds now. */
    Forgery sealed() {
        Contents old = Contents.read(text(Contents.NAME)).orElseThrow();
        List<Part> now = new ArrayList<>();
        parts.forEach((name, content) -> {
            if (!name.equals(Contents.NAME)) {
                var tally = new Tally(OutputStream.nullOutputStream());
                try {
                    tally.write(content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                now.add(tally.part(name));
            }
        });
        return text(Contents.NAME, new Contents(old.schema(), now, old.counters()).text());
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same with a part in it twice. Java writes no such file: the second is given a name of the same length, and that is put right after. */
    byte[] withTwo(String part, byte[] second) {
        String other = part.substring(0, part.length() - 1) + "~";
        parts.put(other, second);
        byte[] whole = bytes();
        byte[] wrong = other.getBytes(UTF_8);
        byte[] right = part.getBytes(UTF_8);
        for (int at = 0; at + wrong.length <= whole.length; at++) {
            if (Arrays.equals(whole, at, at + wrong.length, wrong, 0, wrong.length)) {
                System.arraycopy(right, 0, whole, at, right.length);
            }
        }
        return whole;
    }

    static Path write(byte[] bytes, Path file) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
