package no.samspill.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was noted at a meeting. @param circle the group it is from; null for all of the meeting */
public record MeetingNote(@Nullable String circle, String words, Instant at) {}
