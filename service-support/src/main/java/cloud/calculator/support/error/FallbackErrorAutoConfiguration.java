package cloud.calculator.support.error;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Replaces Spring Boot's error controller, whose responses are not problem details.
 */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
class FallbackErrorAutoConfiguration {

	@Bean
	FallbackErrorController fallbackErrorController() {
		return new FallbackErrorController();
	}

}
