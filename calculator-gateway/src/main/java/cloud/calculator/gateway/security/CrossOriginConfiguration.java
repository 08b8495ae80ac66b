package cloud.calculator.gateway.security;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Which pages from elsewhere may use the API: those of
 * {@code calculator.cors.allowed-origins}, none by default.
 */
@Configuration(proxyBeanMethods = false)
class CrossOriginConfiguration implements WebMvcConfigurer {

	private final List<String> allowedOrigins;

	CrossOriginConfiguration(@Value("${calculator.cors.allowed-origins:}") List<String> allowedOrigins) {
		this.allowedOrigins = allowedOrigins;
	}

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		// without a mapping no page is told that it may read the answer
		if (!this.allowedOrigins.isEmpty()) {
			open(registry.addMapping("/"));
			open(registry.addMapping("/api/**"));
		}
	}

	private void open(CorsRegistration path) {
		path.allowedOrigins(this.allowedOrigins.toArray(String[]::new))
			.allowedMethods("GET", "POST")
			.allowedHeaders("Content-Type")
			.exposedHeaders("Retry-After");
	}

}
