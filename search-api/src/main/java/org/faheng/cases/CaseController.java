package org.faheng.cases;

import java.io.IOException;
import java.io.InputStream;
import org.faheng.web.Pages;
import org.faheng.web.Refusal;
import org.faheng.web.SearchBox;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

  @PostMapping("/cases")
  ModelAndView ask(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @ModelAttribute CaseSubmission asked)
      throws IOException {
    CaseForm said = asked.form();
    String name = name(file);
    try {
      CaseRequest request = said.request();
      CaseRequest whole =
          file != null && !name.isEmpty()
              ? read(file, name).said(request)
              : asked.document().isEmpty() ? request : known(asked.document()).said(request);
      return shown(search.ask(CaseIntake.checked(whole)).record());
    } catch (Refusal refusal) {
      String reason = (name.isEmpty() ? "" : "“" + name + "”：") + refusal.reason();
      ModelAndView page = form(said.among(search.cases()).because(reason));
      page.setStatus(HttpStatusCode.valueOf(refusal.status()));
      return page;
    }
  }

  private CaseRequest known(String document) {
    return search.pending(document).orElseThrow(() -> Refusal.notFound("库中没有这一案例，请从检索结果打开"));
  }

  /** A form whose file is not chosen sends one without a name. */
  private static String name(@Nullable MultipartFile file) {
    String name = file == null ? null : file.getOriginalFilename();
    return name != null ? name : file != null && !file.isEmpty() ? "上传的文件" : "";
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
