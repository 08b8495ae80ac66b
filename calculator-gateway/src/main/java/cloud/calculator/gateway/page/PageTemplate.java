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
 * Renders the HTML of the page. All values are escaped.
 */
@Component
class PageTemplate {

	private final Template template;

	PageTemplate() throws IOException {
		try (Reader html = new InputStreamReader(
				new ClassPathResource("page.html", PageTemplate.class).getInputStream(), StandardCharsets.UTF_8)) {
			this.template = Mustache.compiler().escapeHTML(true).compile(html);
		}
	}

	String render(Page page) {
		return this.template.execute(page);
	}

}
