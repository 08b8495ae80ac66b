package cloud.calculator.support.openapi;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Serves the description of the API of a service that has one.
 */
@AutoConfiguration
@ConditionalOnProperty("calculator.openapi.yaml")
@EnableConfigurationProperties(OpenApiProperties.class)
class OpenApiAutoConfiguration {

	@Bean
	OpenApiController openApiController(OpenApiProperties properties) {
		return new OpenApiController(properties);
	}

}
