package cloud.calculator.operator.security;

import cloud.calculator.operator.arithmetic.Limits;
import cloud.calculator.support.body.RequestBodyLimits;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestBodyConfiguration {

	/** {@code {"left":"","right":""},} and some white space. */
	private static final long BYTES_PER_OPERATION = 50;

	private static final int BYTES_OF_OTHER_MEMBERS = 1000;

	@Bean
	RequestBodyLimits requestBodyLimits(Limits limits) {
		return new RequestBodyLimits("/operations", limits.charactersPerRequest()
				+ BYTES_PER_OPERATION * limits.operationsPerRequest() + BYTES_OF_OTHER_MEMBERS,
				Runtime.getRuntime().maxMemory() / 8);
	}

}
