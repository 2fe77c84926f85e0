package no.samspill.plan.matching;

import java.util.Arrays;

/** Rows under one row, by number, while they are moved about: a plain array, for a list of ids is slow to search thousands of times. */
final class Brothers {
    private int[] rows = new int[8];
    private int size;

    void add(int row) {
        insert(size, row);
    }

    void insert(int at, int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        System.arraycopy(rows, at, rows, at + 1, size - at);
        rows[at] = row;
        size++;
    }

    /** Takes the row out and gives the place it had. */
    int remove(int row) {
        int at = 0;
        while (rows[at] != row) {
            at++;
        }
        System.arraycopy(rows, at + 1, rows, at, --size - at);
        return at;
    }

    int get(int at) {
        return rows[at];
    }

    int[] all() {
        return Arrays.copyOf(rows, size);
    }
}
