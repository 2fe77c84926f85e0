package no.samspill.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Shell.Crumb;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhatATabSaysTest {
    private final Visit visit = new Visit(Words.of(Language.NB), new InAFolder(), "/x/plan/versjon", "x", "plan", List.of(), List.of(), Optional::empty);

    @Test
    void a_page_of_a_plan_says_which_plan() {
        assertThat(shell("Versjoner").window()).isEqualTo("Versjoner – Utviklingsplan for X");
    }

    @Test
    void the_plans_own_page_and_one_that_names_it_say_it_once() {
        assertThat(shell("Utviklingsplan for X").window()).isEqualTo("Utviklingsplan for X");
        assertThat(shell("3 av 5 tiltak er under arbeid: Utviklingsplan for X").window()).isEqualTo("3 av 5 tiltak er under arbeid: Utviklingsplan for X");
    }

    @Test
    void a_page_of_no_plan_says_itself_alone() {
        assertThat(Shell.of(visit, "Personvern", new Crumb("Samspill", "/"), new Crumb("Personvern", "/personvern")).window()).isEqualTo("Personvern");
    }

    private Shell shell(String title) {
        return Shell.of(visit, title, new Crumb("Samspill", "/"), new Crumb("Utviklingsplan for X", "/x/plan"), new Crumb(title, "/x/plan/versjon"));
    }

    private record InAFolder() implements Links {

        @Override
        public boolean live() {
            return false;
        }

        @Override
        public String home() {
            return "/";
        }

        @Override
        public String asset(String file) {
            return file;
        }

        @Override
        public @Nullable String about(String page) {
            return null;
        }

        @Override
        public List<Choice> languages() {
            return List.of();
        }
    }
}
