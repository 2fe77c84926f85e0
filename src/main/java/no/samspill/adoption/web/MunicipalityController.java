package no.samspill.adoption.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.samspill.adoption.PlansOfMunicipalities;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Visit;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.Reforms;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Which plans bind a municipality, by the number it has or had. */
@Controller
class MunicipalityController {
    private final Reforms reforms;
    private final PlansOfMunicipalities plans;
    private final MunicipalityPages pages;

    MunicipalityController(Reforms reforms, PlansOfMunicipalities plans, MunicipalityPages pages) {
        this.reforms = reforms;
        this.plans = plans;
        this.pages = pages;
    }

    /** @param asked a name or a number: where it is one municipality's, its page is shown at once */
    @GetMapping("/kommune")
    Object all(@RequestParam(name = "finn", defaultValue = "") String asked, Visit visit) {
        Lives lives = reforms.lives();
        List<String> numbers = asked.isBlank() ? List.of() : pages.called(asked.strip(), lives);
        if (numbers.size() == 1) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/kommune/" + numbers.getFirst())).build();
        }
        List<Problem> problems = asked.isBlank() ? List.of() : List.of(Problem.of(numbers.isEmpty() ? "municipality.unknown" : "municipality.several", asked.strip()).at("finn"));
        return pages.all(lives, asked, problems, visit);
    }

    @SameForAll
    @GetMapping("/kommune/{number}")
    Page one(@PathVariable String number, Visit visit) {
        Lives lives = reforms.lives();
        Optional<Life> found = lives.numbered(number);
        Life municipality = found.orElseThrow(() -> Refused.unknown("municipality.unknown", number));
        return pages.one(municipality, number, plans.of(municipality, lives), lives, visit);
    }
}
