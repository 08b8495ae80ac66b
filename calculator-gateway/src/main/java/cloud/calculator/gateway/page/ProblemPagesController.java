package cloud.calculator.gateway.page;

import java.util.Locale;
import java.util.Optional;

import cloud.calculator.gateway.web.problem.AnswerFormat;
import cloud.calculator.support.error.HttpProblems;
import cloud.calculator.support.error.ProblemResponse;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Serves the pages that the types of problems lead to, and the one that browsers show for
 * an unknown address; and what browsers and crawlers ask for by themselves.
 */
@RestController
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemPagesController {

	private final PageTemplate template;

	ProblemPagesController(PageTemplate template) {
		this.template = template;
	}

	@GetMapping("/problems/{type}")
	ResponseEntity<?> problem(@PathVariable String type, HttpServletRequest request, Locale locale) {
		return html(type, HttpStatus.OK, request, locale).orElseGet(() -> notFound(request, locale));
	}

	@ExceptionHandler(NoResourceFoundException.class)
	ResponseEntity<?> notFound(HttpServletRequest request, Locale locale) {
		boolean browser = AnswerFormat.preferred(request, AnswerFormat.ofAll(request)) == AnswerFormat.HTML;
		return browser ? html("not-found", HttpStatus.NOT_FOUND, request, locale).orElseThrow()
				: ProblemResponse.of(HttpProblems.of(HttpStatus.NOT_FOUND, locale), new HttpHeaders(), request);
	}

	@GetMapping("/favicon.ico")
	ResponseEntity<Resource> icon() {
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("image/svg+xml"))
			.body(new ClassPathResource("page/icon.svg"));
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_PLAIN)
			.body("User-agent: *\nDisallow: /api/\nDisallow: /*?\n");
	}

	private Optional<ResponseEntity<?>> html(String type, HttpStatus status, HttpServletRequest request,
			Locale locale) {
		return ProblemPage.of(type, request.getContextPath() + "/", locale)
			.map((page) -> ResponseEntity.status(status)
				.contentType(AnswerFormat.HTML.type())
				.varyBy("Accept", "Accept-Language")
				.body(this.template.render(page)));
	}

}
