package cloud.calculator.gateway.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Renders the HTML of the page and of those about problems. All values are escaped.
 */
@Component
class PageTemplate {

	private final Template page;

	private final Template problem;

	PageTemplate() throws IOException {
		this.page = compile("page.html");
		this.problem = compile("problem.html");
	}

	private static Template compile(String name) throws IOException {
		try (Reader html = new InputStreamReader(new ClassPathResource(name, PageTemplate.class).getInputStream(),
				StandardCharsets.UTF_8)) {
			return Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).compile(html);
		}
	}

	String render(Page content) {
		return this.page.execute(content);
	}

	String render(ProblemPage content) {
		return this.problem.execute(content);
	}

}
