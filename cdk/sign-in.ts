import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  type UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import { Aws } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { everyRole } from '../shared/api/operation.ts';

/** The people who work with Baton. Their roles are groups, which Cognito writes into each token. */
export class StaffAccounts extends Construct {
  readonly pool: UserPool;
  readonly issuer: string;
  /** Host of the sign-in pages and of the token endpoint. */
  readonly signInUrl: string;

  constructor(scope: Construct, id: string, { deployment }: { readonly deployment: string }) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      // Who can sign in can read what customers said: an admin makes each account.
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { fullname: { required: true, mutable: true }, email: { required: true, mutable: true } },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      // An authenticator app: codes by text message can be intercepted, and cost.
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      // Refuses passwords that are known to have leaked, and sign-ins that look stolen.
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const role of everyRole) this.pool.addGroup(`${role}s`, { groupName: role });
    const domain: UserPoolDomain = this.pool.addDomain('Domain', {
      // A prefix is taken once per region, by anybody: the account's number makes it ours.
      cognitoDomain: { domainPrefix: `${deployment}-${Aws.ACCOUNT_ID}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.issuer = this.pool.userPoolProviderUrl;
    this.signInUrl = domain.baseUrl();
  }
}

/** Lets the web app sign people in: authorization code with PKCE, and no secret, since a browser cannot keep one. */
export class EditorClient extends Construct {
  readonly clientId: string;

  constructor(
    scope: Construct,
    id: string,
    { pool, publicUrl }: { readonly pool: UserPool; readonly publicUrl: string },
  ) {
    super(scope, id);
    const client = new UserPoolClient(this, 'Client', {
      userPool: pool,
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${publicUrl}/signed-in`],
        logoutUrls: [`${publicUrl}/sign-in?out=true`],
      },
      // The sign-in pages are the only way in; the web app itself never sees a password.
      authFlows: { userSrp: false },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      // One shift.
      refreshTokenValidity: Duration.hours(12),
    });
    this.clientId = client.userPoolClientId;
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: pool.userPoolId,
      clientId: this.clientId,
      useCognitoProvidedValues: true,
    });
  }
}
