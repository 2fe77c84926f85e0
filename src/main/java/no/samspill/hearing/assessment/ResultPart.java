package no.samspill.hearing.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points of a result that stand in one file.
 *
 * @param number from 1 @param of how many files @param skip points that come before it @param points how many it has
 */
public record ResultPart(int number, int of, int skip, int points) {
    /** All in one. */
    public static final ResultPart WHOLE = new ResultPart(1, 1, 0, Integer.MAX_VALUE);

    /**
     * Cuts where the next point would be too much; a point is never cut.
     *
     * @param letters of each point, in order @param most letters in one file, unless a single point has more
     */
    public static List<ResultPart> cut(List<Integer> letters, int most) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        long sum = 0;
        for (int at = 0; at < letters.size(); at++) {
            if (sum > 0 && sum + letters.get(at) > most) {
                starts.add(at);
                sum = 0;
            }
            sum += letters.get(at);
        }
        int all = starts.size();
        return IntStream.range(0, all)
                .mapToObj(at -> new ResultPart(at + 1, all, starts.get(at), (at + 1 < all ? starts.get(at + 1) : letters.size()) - starts.get(at)))
                .toList();
    }
}
