package cloud.calculator.support.error;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Replaces Spring Boot's error controller, whose responses are not problem details, and
 * its handler for exceptions of Spring MVC, whose sentences are for developers.
 */
@AutoConfiguration(before = { ErrorMvcAutoConfiguration.class, WebMvcAutoConfiguration.class })
class FallbackErrorAutoConfiguration {

	@Bean
	FallbackErrorController fallbackErrorController() {
		return new FallbackErrorController();
	}

	@Bean
	HttpErrorHandler httpErrorHandler() {
		return new HttpErrorHandler();
	}

}
