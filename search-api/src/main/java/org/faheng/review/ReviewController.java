package org.faheng.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.faheng.extract.ExtractionException;
import org.faheng.web.Days;
import org.faheng.web.Pages;
import org.faheng.web.Refusal;
import org.faheng.web.SearchBox;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
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

/** The pages of reviews: hand a draft in, look at what was found. */
@Controller
class ReviewController {
  private final ReviewDesk desk;

  ReviewController(ReviewDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/review")
  ModelAndView form() {
    ReviewForm form = ReviewForm.empty();
    return form(desk.isReady() ? form : form.because(ReviewDesk.NO_LAW));
  }

  private static ModelAndView form(ReviewForm form) {
    return Pages.of("review", SearchBox.onReview(), form);
  }

  @PostMapping("/review")
  ModelAndView receive(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String authority,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String date)
      throws IOException {
    ReviewForm filled =
        new ReviewForm(ReviewForm.kinds(kind), authority, asOf, date, title, text, null);
    try {
      LocalDate day = Days.orToday("asOf", asOf);
      if (file != null && isChosen(file)) {
        Submission said = Intake.submission(nameOf(file), kind, authority, date);
        return shown(receive(file::getInputStream, said, day));
      }
      Submission said = Intake.submission(Intake.nameOf(title, text), kind, authority, date);
      return shown(receive(() -> utf8(Intake.below(title, text)), said, day));
    } catch (ExtractionException e) {
      return refused(Refusal.of(e), filled);
    } catch (Refusal refusal) {
      return refused(refusal, filled);
    }
  }

  /** A browser sends a nameless empty file where none was chosen; a chosen one may be empty too. */
  private static boolean isChosen(MultipartFile file) {
    String name = file.getOriginalFilename();
    return !file.isEmpty() || (name != null && !name.isBlank());
  }

  private ReviewDesk.Reviewed receive(InputStreamSource draft, Submission said, LocalDate day)
      throws IOException, ExtractionException {
    try (InputStream content = draft.getInputStream()) {
      return desk.receive(content, said, day);
    }
  }

  /** A browser sends what the person's machine calls the file. */
  private static String nameOf(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null || name.isBlank() ? "送审稿" : ReviewArchive.fileName(name);
  }

  private static InputStream utf8(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ModelAndView refused(Refusal refusal, ReviewForm form) {
    ModelAndView page = form(form.because(refusal.reason()));
    page.setStatus(HttpStatusCode.valueOf(refusal.status()));
    return page;
  }

  private static ModelAndView shown(ReviewDesk.Reviewed reviewed) {
    RedirectView page = new RedirectView("/review/" + reviewed.id());
    page.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(page);
  }

  /** The same draft by other facts. */
  @PostMapping("/review/{id}")
  ModelAndView again(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String authority,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String date)
      throws IOException {
    Submission said = Intake.submission("", kind, authority, date);
    try {
      return shown(
          desk.again(id, said, Days.orToday("asOf", asOf)).orElseThrow(ReviewController::unknown));
    } catch (ExtractionException e) {
      throw Refusal.of(e);
    }
  }

  @GetMapping("/review/{id}")
  ModelAndView result(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String grade,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "0") int finding)
      throws IOException {
    ReviewPages pages = new ReviewPages(open(desk, id), grade, type, finding);
    return Pages.of("reviewed", SearchBox.onReview(), pages.page());
  }

  /** The review of that id, for every way of showing it. */
  static ReviewDesk.Reviewed open(ReviewDesk desk, String id) throws IOException {
    try {
      Optional<ReviewDesk.Reviewed> found = desk.open(id);
      return found.orElseThrow(ReviewController::unknown);
    } catch (ExtractionException e) {
      throw Refusal.of(e);
    }
  }

  private static Refusal unknown() {
    return Refusal.notFound("没有这份审查结果，可能已被清理；请重新提交送审稿");
  }
}
