package no.samspill.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class WhatIsRememberedTest {
    private final Remembered<String, Integer> remembered = new Remembered<>(2);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void it_is_made_once() {
        assertThat(remembered.get("a", made::incrementAndGet)).isEqualTo(1);
        assertThat(remembered.get("a", made::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void the_one_asked_for_longest_ago_goes_first() {
        remembered.get("a", made::incrementAndGet);
        remembered.get("b", made::incrementAndGet);
        remembered.get("a", made::incrementAndGet);
        remembered.get("c", made::incrementAndGet);
        assertThat(remembered.get("a", made::incrementAndGet)).isEqualTo(1);
        assertThat(remembered.get("b", made::incrementAndGet)).isEqualTo(4);
    }

    @Test
    void what_is_made_in_a_transaction_is_not_remembered_but_what_was_remembered_holds_there_too() {
        remembered.get("known", made::incrementAndGet);
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThat(remembered.get("known", made::incrementAndGet)).isEqualTo(1);
            assertThat(remembered.get("a", made::incrementAndGet)).isEqualTo(2);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(remembered.get("a", made::incrementAndGet)).isEqualTo(3);
    }

    @Test
    void a_making_that_failed_is_tried_again() {
        assertThatThrownBy(() -> remembered.get("a", () -> {
            throw new IllegalStateException("not now");
        })).hasMessage("not now");
        assertThat(remembered.get("a", made::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void many_who_ask_at_once_wait_for_one_making() throws InterruptedException {
        CountDownLatch all = new CountDownLatch(8);
        try (var asking = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 8).forEach(each -> asking.submit(() -> {
                all.countDown();
                all.await();
                return remembered.get("a", made::incrementAndGet);
            }));
        }
        assertThat(made).hasValue(1);
    }
}
