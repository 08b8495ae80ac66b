package cloud.calculator.gateway;

import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Expressions and values are JSON strings, in requests of clients and in responses of
 * operators. A JSON number or boolean in their place is rejected, because the program
 * that wrote a number may have rounded it.
 */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

	@Bean
	JsonMapperBuilderCustomizer rejectNonTextValues() {
		return (builder) -> builder.withCoercionConfig(LogicalType.Textual, (text) -> {
			text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
			text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
			text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
		});
	}

}
