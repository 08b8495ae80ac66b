package cloud.calculator.gateway.security;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Allows pages of other origins to use the API: those in
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
		// without a mapping no response has CORS headers
		if (!this.allowedOrigins.isEmpty()) {
			allow(registry.addMapping("/"));
			allow(registry.addMapping("/api/**"));
		}
	}

	private void allow(CorsRegistration path) {
		path.allowedOrigins(this.allowedOrigins.toArray(String[]::new))
			.allowedMethods("GET", "POST")
			.allowedHeaders("Content-Type")
			.exposedHeaders("Retry-After");
	}

}
