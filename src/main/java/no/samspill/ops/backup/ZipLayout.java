package no.samspill.ops.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import no.samspill.ops.backup.Damage.Kind;

/**
 * Where everything lies in a zip file. Programs that unpack are patient: they look past bytes that belong to nothing, parts that lie in each
 * other, and two parts of one name. Here every byte of the file belongs to one part or to the directory at its end, and what stands before
 * a part is what the directory says of it. Layout after PKWARE's APPNOTE, 4.3; with the large sizes of ZIP64.
 */
final class ZipLayout {
    private static final int LOCAL = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int END_64_LENGTH = 56;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final long IN_64 = 0xffffffffL;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int UTF_8_NAME = 1 << 11;

    /** A thousand parts with names; the product has some fifty tables. */
    private static final int LARGEST_DIRECTORY = 1 << 18;

    /** How far from the end of the file an end of ours is looked for, where something stands after it. */
    private static final int TAIL = 1 << 20;

    private final FileChannel file;

    private ZipLayout(FileChannel file) {
        this.file = file;
    }

    /** One part: where it begins, and its sizes in the file and unpacked. */
    record Place(String name, long offset, int flags, int method, long crc, long packed, long unpacked) {}

    /** The file is not laid out as it was written. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;
        final Kind kind;

        Broken(Kind kind, String what) {
            super(what);
            this.kind = kind;
        }
    }

    /** Whether it begins as a zip file with something in it does. */
    static boolean begins(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.size() >= 4 && new ZipLayout(channel).read(0, 4).getInt(0) == LOCAL;
        }
    }

    /** @throws Broken where a byte of it is out of place */
    static List<Place> of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new ZipLayout(channel).places();
        } catch (EOFException beyond) {
            throw broken("points beyond the end");
        }
    }

    private List<Place> places() throws IOException {
        long end = file.size() - END_LENGTH;
        if (end < 0 || read(end, END_LENGTH).getInt(0) != END) {
            throw new Broken(endsEarlier() ? Kind.TRAILING : Kind.CUT, "no end where the file ends");
        }
        ByteBuffer last = read(end, END_LENGTH);
        long count = unsigned16(last, 10);
        long length = unsigned32(last, 12);
        long start = unsigned32(last, 16);
        check(unsigned16(last, 4) == 0 && unsigned16(last, 6) == 0 && unsigned16(last, 8) == count && unsigned16(last, 20) == 0, "the end");
        if (count == 0xffff || length == IN_64 || start == IN_64) {
            ByteBuffer locator = read(end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
            end -= LOCATOR_64_LENGTH + END_64_LENGTH;
            check(locator.getInt(0) == LOCATOR_64 && locator.getLong(8) == end, "the large end's place");
            ByteBuffer large = read(end, END_64_LENGTH);
            check(large.getInt(0) == END_64 && large.getLong(4) == END_64_LENGTH - 12, "the large end");
            count = large.getLong(32);
            length = large.getLong(40);
            start = large.getLong(48);
        }
        check(start >= 0 && length >= 0 && start + length == end, "the directory's place");
        if (length > LARGEST_DIRECTORY) {
            throw new Broken(Kind.TOO_MANY, "directory of " + length + " bytes");
        }
        List<Place> places = directory(read(start, (int) length));
        check(places.size() == count, "the number of parts");
        long at = 0;
        for (int i = 0; i < places.size(); i++) {
            at = after(places.get(i), at, i + 1 < places.size() ? places.get(i + 1).offset() : start);
        }
        check(at == start, "the directory's beginning");
        return places;
    }

    private static List<Place> directory(ByteBuffer all) throws IOException {
        List<Place> places = new ArrayList<>();
        int at = 0;
        while (at < all.capacity()) {
            check(at + 46 <= all.capacity() && all.getInt(at) == DIRECTORY, "a line of the directory");
            int name = unsigned16(all, at + 28);
            int extra = unsigned16(all, at + 30);
            int next = at + 46 + name + extra + unsigned16(all, at + 32);
            check(next <= all.capacity(), "a line of the directory");
            var large = new Large(all.slice(at + 46 + name, extra).order(ByteOrder.LITTLE_ENDIAN));
            long unpacked = large.or(unsigned32(all, at + 24));
            long packed = large.or(unsigned32(all, at + 20));
            long offset = large.or(unsigned32(all, at + 42));
            places.add(new Place(text(all, at + 46, name), offset, unsigned16(all, at + 8), unsigned16(all, at + 10), unsigned32(all, at + 16), packed, unpacked));
            at = next;
        }
        return places;
    }

    /** @return where the part ends, held against where the next thing begins */
    private long after(Place place, long begins, long next) throws IOException {
        check(place.offset() == begins, "where a part begins");
        check((place.flags() & ~(SIZES_FOLLOW | UTF_8_NAME)) == 0 && (place.method() == 0 || place.method() == 8), "how a part is packed");
        ByteBuffer local = read(begins, 30);
        int name = unsigned16(local, 26);
        check(local.getInt(0) == LOCAL && unsigned16(local, 6) == place.flags() && unsigned16(local, 8) == place.method(), "what stands before a part");
        check(text(read(begins + 30, name), 0, name).equals(place.name()), "a part's name");
        long end = begins + 30 + name + unsigned16(local, 28) + place.packed();
        check(place.packed() >= 0 && end <= next, "a part's size");
        if ((place.flags() & SIZES_FOLLOW) == 0) {
            check(unsigned32(local, 14) == place.crc() && unsigned32(local, 18) == place.packed() && unsigned32(local, 22) == place.unpacked(), "a part's sizes");
            return end;
        }
        boolean large = next - end == 24;
        ByteBuffer after = read(end, large ? 24 : 16);
        check(after.getInt(0) == DESCRIPTOR && unsigned32(after, 4) == place.crc(), "what stands after a part");
        check((large ? after.getLong(8) : unsigned32(after, 8)) == place.packed(), "what stands after a part");
        check((large ? after.getLong(16) : unsigned32(after, 12)) == place.unpacked(), "what stands after a part");
        return end + (large ? 24 : 16);
    }

    /** Sizes too large for their place stand in an extra field, each only where its place says so. */
    private static final class Large {
        private final ByteBuffer extra;
        private int at;

        Large(ByteBuffer extra) {
            this.extra = extra;
            this.at = extra.capacity() >= 4 && unsigned16(extra, 0) == 1 ? 4 : extra.capacity();
        }

        long or(long said) throws IOException {
            if (said != IN_64) {
                return said;
            }
            check(at + 8 <= extra.capacity(), "a large size");
            at += 8;
            return extra.getLong(at - 8);
        }
    }

    private boolean endsEarlier() throws IOException {
        int length = (int) Math.min(TAIL, file.size());
        long from = file.size() - length;
        ByteBuffer tail = read(from, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            // An end of ours tells truly where its directory is.
            if (tail.getInt(at) == END && unsigned32(tail, at + 12) + unsigned32(tail, at + 16) == from + at) {
                return true;
            }
        }
        return false;
    }

    private ByteBuffer read(long from, int length) throws IOException {
        if (from < 0) {
            throw new EOFException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes;
    }

    private static String text(ByteBuffer bytes, int from, int length) {
        return new String(bytes.array(), from, length, UTF_8);
    }

    private static int unsigned16(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static long unsigned32(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    private static void check(boolean inPlace, String what) throws Broken {
        if (!inPlace) {
            throw broken(what);
        }
    }

    private static Broken broken(String what) {
        return new Broken(Kind.LAYOUT, what);
    }
}
