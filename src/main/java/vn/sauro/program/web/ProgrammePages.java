package vn.sauro.program.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.sauro.program.Imports;
import vn.sauro.program.ProblemTexts;
import vn.sauro.program.Programmes;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** The programme as people see it; everything works without scripts. */
@Controller
@RequestMapping("/programme")
class ProgrammePages {

    private static final int REFUSED_ON_A_PAGE = 50;
    private static final int TASKS_ON_A_PAGE = 100;
    private static final int LATEST = 10;

    private final ImportDesk desk;
    private final Imports imports;
    private final Programmes programmes;
    private final ProblemTexts problemTexts;
    private final Texts texts;

    ProgrammePages(ImportDesk desk, Imports imports, Programmes programmes, ProblemTexts problemTexts, Texts texts) {
        this.desk = desk;
        this.imports = imports;
        this.programmes = programmes;
        this.problemTexts = problemTexts;
        this.texts = texts;
    }

    @GetMapping
    String tree(Model model, Authentication authentication) {
        model.addAttribute("programmes", programmes.tree());
        model.addAttribute("mayImport", desk.mayImport(authentication));
        return "programme/tree";
    }

    @GetMapping("/groups/{id}")
    String group(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("group", programmes.group(id));
        model.addAttribute("tasks", programmes.tasks(id, Math.max(0, page), TASKS_ON_A_PAGE));
        model.addAttribute("problemTexts", problemTexts);
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("size", TASKS_ON_A_PAGE);
        return "programme/group";
    }

    @GetMapping("/import")
    String form(Model model, Authentication authentication) {
        model.addAttribute("mayImport", desk.mayImport(authentication));
        model.addAttribute("latest", imports.latest(LATEST));
        return "programme/import";
    }

    @PostMapping("/import")
    String send(
            @RequestParam(name = "file", required = false) MultipartFile file,
            Model model,
            Authentication authentication,
            HttpServletResponse response) {
        try {
            return "redirect:/programme/imports/" + desk.receive(file, authentication);
        } catch (Refusal refusal) {
            response.setStatus(
                    refusal.code().endsWith("-forbidden")
                            ? HttpStatus.FORBIDDEN.value()
                            : HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refused", texts.of(refusal));
            return form(model, authentication);
        }
    }

    @GetMapping("/imports/{id}")
    String progress(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("view", desk.view(id, Math.max(0, page), REFUSED_ON_A_PAGE));
        return "programme/progress";
    }

    @ExceptionHandler(Refusal.class)
    ModelAndView unknown(Refusal refusal) {
        var answer = new ModelAndView("programme/unknown", HttpStatus.NOT_FOUND);
        answer.addObject("refused", texts.of(refusal));
        return answer;
    }
}
