package org.faheng.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.faheng.web.Pages;
import org.faheng.web.Refusal;
import org.faheng.web.SearchBox;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages of similar cases: hand facts or a file in, look at what was found. */
@Controller
class CaseController {
  private final CaseSearch search;
  private final CaseIntake intake;

  CaseController(CaseSearch search, CaseIntake intake) {
    this.search = search;
    this.intake = intake;
  }

  @GetMapping("/cases")
  ModelAndView form() {
    return form(CaseForm.empty(search.cases()));
  }

  private static ModelAndView form(CaseForm form) {
    return Pages.of("cases", SearchBox.onCases(), form);
  }

  /** What a button of the page changes in what the form says. */
  record Change(
      List<String> cause, List<String> provision, List<String> with, List<String> without) {}

  @PostMapping("/cases")
  ModelAndView ask(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String issues,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String causes,
      @RequestParam(defaultValue = "") String provisions,
      @RequestParam(defaultValue = "") String province,
      @RequestParam(defaultValue = "") String court,
      @RequestParam(defaultValue = "") String courtAbove,
      @RequestParam(defaultValue = "") List<String> filter,
      @RequestParam(defaultValue = "false") boolean everyTier,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") List<String> cause,
      @RequestParam(defaultValue = "") List<String> provision,
      @RequestParam(defaultValue = "") List<String> with,
      @RequestParam(defaultValue = "") List<String> without)
      throws IOException {
    Change change = new Change(cause, provision, with, without);
    CaseForm said =
        new CaseForm(
            title,
            text,
            issues,
            type,
            WrittenCauses.line(more(WrittenCauses.read(causes), change.cause())),
            WrittenProvisions.line(
                more(WrittenProvisions.read(List.of(provisions)), change.provision())),
            province,
            court,
            courtAbove,
            filters(filter, change),
            everyTier,
            person,
            0,
            null);
    String name = name(file);
    try {
      CaseRequest request = said.request();
      CaseRequest whole = file == null || name.isEmpty() ? request : read(file, name).said(request);
      return shown(search.ask(CaseIntake.checked(whole)).record());
    } catch (Refusal refusal) {
      String reason = (name.isEmpty() ? "" : "“" + name + "”：") + refusal.reason();
      ModelAndView page = form(said.among(search.cases()).because(reason));
      page.setStatus(HttpStatusCode.valueOf(refusal.status()));
      return page;
    }
  }

  /** A form whose file is not chosen sends one without a name. */
  private static String name(@Nullable MultipartFile file) {
    String name = file == null ? null : file.getOriginalFilename();
    return name != null ? name : file != null && !file.isEmpty() ? "上传的文件" : "";
  }

  private static List<String> more(List<String> written, List<String> added) {
    Set<String> all = new LinkedHashSet<>(written);
    added.stream().filter(value -> !value.isBlank()).forEach(all::add);
    return List.copyOf(all);
  }

  private static List<String> filters(List<String> used, Change change) {
    Set<String> all = new LinkedHashSet<>(used);
    all.addAll(change.with());
    change.without().forEach(all::remove);
    all.remove("");
    return new ArrayList<>(all);
  }

  private CaseRequest read(MultipartFile file, String name) throws IOException {
    try (InputStream content = file.getInputStream()) {
      return intake.file(content, name);
    }
  }

  private static ModelAndView shown(String record) {
    RedirectView page = new RedirectView("/cases/" + record);
    page.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(page);
  }

  @GetMapping("/cases/{id}")
  ModelAndView result(@PathVariable String id) {
    return Pages.of("similar", SearchBox.onCases(), CasePages.of(open(search, id)));
  }

  /** The search of that id, for every way of showing it. */
  static CaseSearch.Repeated open(CaseSearch search, String id) {
    return search.repeat(id).orElseThrow(() -> Refusal.notFound("没有编号为 " + id + " 的类案检索记录，请重新检索"));
  }
}
