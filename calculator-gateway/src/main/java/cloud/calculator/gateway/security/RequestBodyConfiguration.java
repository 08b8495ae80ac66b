package cloud.calculator.gateway.security;

import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.gateway.web.request.RequestReader;
import cloud.calculator.support.body.RequestBodyLimits;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestBodyConfiguration {

	/** A sixteenth of the heap, because parsing copies a body several times. */
	@Bean
	RequestBodyLimits requestBodyLimits(LimitsProperties limits) {
		return new RequestBodyLimits("/api/v1/calculations", RequestReader.maxBytes(limits.length()),
				Runtime.getRuntime().maxMemory() / 16);
	}

}
