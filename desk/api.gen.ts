export interface paths {
    "/api/{tenant}/registry/become-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters the signed-in account as a person of this city */
        post: operations["registry/become-person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/claim-organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** States that the account acts for an organisation */
        post: operations["registry/claim-organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/verify-standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms that an account may act for an organisation */
        post: operations["registry/verify-standing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/stand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acts for a person present at a service point, on a signed slip */
        post: operations["registry/stand-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/start-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in a sheet to be checked in the background */
        post: operations["registry/start-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/mend-import-row": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mends cells of a row that could not be imported */
        post: operations["registry/mend-import-row"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/commit-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the good rows of an import entered */
        post: operations["registry/commit-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/cancel-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives up an import, or stops it while it is entered */
        post: operations["registry/cancel-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/undo-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what an import entered */
        post: operations["registry/undo-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/open-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens an account with a password that has to be changed at the first sign-in */
        post: operations["administration/open-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/set-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Blocks an account in this city and ends its offices, or unblocks it */
        post: operations["administration/set-access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/prepare-office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepares an office for an account, to be confirmed by the security administrator */
        post: operations["administration/prepare-office"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/settle-office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms or rejects an office that was prepared */
        post: operations["administration/settle-office"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/withdraw-office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an office away at once, with a reason */
        post: operations["administration/withdraw-office"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/set-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets telephone, address and opening hours of a unit */
        post: operations["administration/set-contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a colleague of the same unit act in one’s stead for some days */
        post: operations["administration/delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/end-delegation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a delegation at once */
        post: operations["administration/end-delegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/declare-relative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declares a relative whose cases one stays out of */
        post: operations["administration/declare-relative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/drop-relative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the declaration of a relative back, with a reason */
        post: operations["administration/drop-relative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/reveal-relatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the relatives an officer declared, with a reason that is recorded */
        post: operations["administration/reveal-relatives"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/set-figure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets or confirms a figure, with its source and first day */
        post: operations["policy/set-figure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a draft application */
        post: operations["casework/start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers one question of an application */
        post: operations["casework/answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/name-party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names the employer, carrier or another party of an application */
        post: operations["casework/name-party"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes identity and payment details of the beneficiary */
        post: operations["casework/identify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a file to a paper the benefit asks for */
        post: operations["casework/attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/reuse-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands in again a file of an earlier application */
        post: operations["casework/reuse-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one step in a case */
        post: operations["casework/act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/object-unnamed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Objects to a public notice without a name */
        post: operations["casework/object-unnamed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows one sensitive value of a case, with a reason that is recorded */
        post: operations["casework/reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/find-exact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds a person or company by document number, phone or credit code; recorded */
        post: operations["casework/find-exact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/prepare-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts approved cases together for payment */
        post: operations["casework/prepare-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/approve-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a payment batch that another officer prepared */
        post: operations["casework/approve-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/cancel-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a payment batch back before it is approved */
        post: operations["casework/cancel-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/open-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a call for applications */
        post: operations["casework/open-call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/return-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the bank’s file of returned payments */
        post: operations["casework/return-payments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/set-budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds to or takes from a budget line of a year */
        post: operations["casework/set-budget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/close-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a year’s money */
        post: operations["casework/close-year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comments on a case for colleagues, and names some of them */
        post: operations["casework/comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/read-mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one’s mentions in a case as read */
        post: operations["casework/read-mentions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rates how an ended case was handled */
        post: operations["casework/rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/call-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the call back after a bad rating */
        post: operations["casework/call-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/recuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps an officer out of a case because of a relation to someone in it */
        post: operations["casework/recuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/bulk-approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves several cases together, to take effect after the time for undoing */
        post: operations["casework/bulk-approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/undo-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back an approval in bulk before it takes effect */
        post: operations["casework/undo-bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/start-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a draft for each person of a company’s sheet, or mends those of a bundle */
        post: operations["casework/start-bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/attach-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts one paper to every draft of a bundle that lacks it */
        post: operations["casework/attach-bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/submit-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Files every complete draft of a bundle */
        post: operations["casework/submit-bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/save-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a filter, its order and its columns under a name */
        post: operations["platform/save-view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/delete-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes a saved view of one’s own */
        post: operations["platform/delete-view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/open-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens one message of the signed-in account */
        post: operations["platform/open-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/read-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks all messages of the signed-in account as read */
        post: operations["platform/read-messages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/set-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets how the signed-in account wants to be told */
        post: operations["platform/set-notices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/give-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an address for notices; a code proves it */
        post: operations["platform/give-address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/prove-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proves an address for notices by its code */
        post: operations["platform/prove-address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/drop-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an address for notices back */
        post: operations["platform/drop-address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/move-business-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the business day of a demonstration city forward */
        post: operations["platform/move-business-day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acts for which organisation, and how it was proved */
        get: operations["registry/standings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own imports, newest first */
        get: operations["registry/imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import has come, and its counts */
        get: operations["registry/import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/import-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Faulty or duplicate rows of an import, sensitive cells masked */
        get: operations["registry/import-rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The city’s people, their desks and their accounts */
        get: operations["administration/people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person: account, desks, their history */
        get: operations["administration/person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices that wait to be confirmed, and those settled lately */
        get: operations["administration/grants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, their people and how they are reached */
        get: operations["administration/units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own desks, absences and declared relatives */
        get: operations["administration/own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of a unit is away, and who stands in */
        get: operations["administration/absences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail, narrowed by who, what, about what and when */
        get: operations["administration/audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every rule of the pack in force */
        get: operations["policy/rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rule as sentences, with figures and examples */
        get: operations["policy/rule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures that are unset, to be confirmed, or set by officers */
        get: operations["policy/figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases the officer may see, narrowed and sorted */
        get: operations["casework/queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/queue-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Choices for narrowing the list of cases */
        get: operations["casework/queue-choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds cases, people and companies by number or part of a name */
        get: operations["casework/find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits in a unit, and what came in and was decided each week */
        get: operations["casework/workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments of officers on a case, and who can be named */
        get: operations["casework/comments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments that name the officer, newest first */
        get: operations["casework/mentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/procedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The procedure of a benefit: its stages and the ways between them */
        get: operations["casework/procedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case: machine checks, evidence, trail, possible actions */
        get: operations["casework/case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/my-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications of the signed-in account */
        get: operations["casework/my-cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public notices running today, masked */
        get: operations["casework/notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls for applications, newest first */
        get: operations["casework/calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payment batches, and cases ready to be paid */
        get: operations["casework/batches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget, payments, commitments and the balance of the ledger in a year */
        get: operations["casework/reconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published figures of how units and benefits are rated, of a year or of all years */
        get: operations["casework/ratings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/bad-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bad ratings that wait for a call back */
        get: operations["casework/bad-ratings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applications of a bundle, each with its gaps */
        get: operations["casework/bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/bulk-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own approvals in bulk */
        get: operations["casework/bulk-decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved views: one’s own and those of one’s units */
        get: operations["platform/views"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of the signed-in account, unread first */
        get: operations["platform/messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/notice-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the signed-in account wants to be told */
        get: operations["platform/notice-settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in account and the offices it holds in this city */
        get: operations["platform/me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "registry/become-person": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subjectId: string;
                    };
                };
            };
        };
    };
    "registry/claim-organisation": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    uscc: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subjectId: string;
                    };
                };
            };
        };
    };
    "registry/verify-standing": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    standingId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        standingId: string;
                    };
                };
            };
        };
    };
    "registry/stand-in": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    idNumber: string;
                    slip: {
                        name: string;
                        /** Format: byte */
                        content: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subjectId: string;
                    };
                };
            };
        };
    };
    "registry/start-import": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "organisation" | "person" | "engagement";
                    name: string;
                    /** Format: byte */
                    content: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
        };
    };
    "registry/mend-import-row": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    line: number;
                    cells: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "good" | "faulty" | "duplicate";
                    };
                };
            };
        };
    };
    "registry/commit-import": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    /** @enum {string} */
                    mode: "good" | "all";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                    };
                };
            };
        };
    };
    "registry/cancel-import": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
        };
    };
    "registry/undo-import": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                    };
                };
            };
        };
    };
    "administration/open-account": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        password: string | null;
                    };
                };
            };
        };
    };
    "administration/set-access": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accountId: string;
                    blocked: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        ended: number;
                    };
                };
            };
        };
    };
    "administration/prepare-office": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accountId: string;
                    role: string;
                    unitId: string;
                    /** Format: date */
                    from: string;
                    /** @default null */
                    until?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                    };
                };
            };
        };
    };
    "administration/settle-office": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    grantId: string;
                    confirm: boolean;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        officeId: string | null;
                    };
                };
            };
        };
    };
    "administration/withdraw-office": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    officeId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        officeId: string;
                    };
                };
            };
        };
    };
    "administration/set-contact": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitId: string;
                    /** @default  */
                    phone?: string;
                    /** @default  */
                    address?: string;
                    /** @default  */
                    hours?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unitId: string;
                    };
                };
            };
        };
    };
    "administration/delegate": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: string;
                    unitId: string;
                    to: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        delegationId: string;
                    };
                };
            };
        };
    };
    "administration/end-delegation": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    delegationId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        delegationId: string;
                    };
                };
            };
        };
    };
    "administration/declare-relative": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    relationship: "spouse" | "direct" | "collateral" | "in_law" | "other";
                    idNumber: string;
                    /** @default  */
                    employer?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        relativeId: string;
                    };
                };
            };
        };
    };
    "administration/drop-relative": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    relativeId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        relativeId: string;
                    };
                };
            };
        };
    };
    "administration/reveal-relatives": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accountId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            relationship: "spouse" | "direct" | "collateral" | "in_law" | "other";
                            name: string;
                            number: string;
                            employer: string;
                            at: string;
                            endedAt: string | null;
                            endReason: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "policy/set-figure": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    figure: string;
                    value: number | null;
                    validFrom: string;
                    sourceDocument: string;
                    sourceDay: string;
                    /** @enum {string} */
                    standing: "official" | "demonstration";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    "casework/start": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    benefit: string;
                    /** Format: uuid */
                    applicantId: string;
                    /** Format: uuid */
                    subjectId?: string;
                    /** @default {} */
                    answers?: {
                        [key: string]: string | number | boolean | string[] | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/answer": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    path: string;
                    typed: string | string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/name-party": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    path: string;
                    name: string;
                    uscc?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/identify": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    values: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/attach": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    evidenceId: string;
                    name: string;
                    /** Format: byte */
                    content: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        fileId: string;
                    };
                };
            };
        };
    };
    "casework/reuse-evidence": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    evidenceId: string;
                    /** Format: uuid */
                    fileId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        fileId: string;
                    };
                };
            };
        };
    };
    "casework/act": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    version: number;
                    /** @enum {string} */
                    kind: "submit" | "resubmit" | "supply" | "withdraw" | "consent" | "decline" | "sign" | "decline_terms" | "confirm" | "report" | "correct_account" | "appeal" | "accept" | "request_correction" | "verify" | "complete" | "advise" | "publish" | "propose" | "certify" | "approve" | "refuse" | "terminate" | "return_to" | "take" | "hand_over" | "ask" | "reply" | "object" | "find" | "end_notice" | "assess" | "extend" | "lapse" | "claim_back" | "plan_repayment" | "repay" | "find_appeal" | "order";
                    /** @default {} */
                    input?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        version: number;
                        situation: string;
                    };
                };
            };
        };
    };
    "casework/object-unnamed": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
        };
    };
    "casework/reveal": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    key: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: string;
                    };
                };
            };
        };
    };
    "casework/find-exact": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: {
                            rows: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                applicant: string;
                                beneficiary: string;
                                benefit: {
                                    zh: string;
                                    en: string;
                                };
                                situation: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            more: boolean;
                        };
                        people: {
                            rows: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                cases: number;
                                manyCases: boolean;
                                /** Format: uuid */
                                caseId: string;
                            }[];
                            more: boolean;
                        };
                        organisations: {
                            rows: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                cases: number;
                                manyCases: boolean;
                                /** Format: uuid */
                                caseId: string;
                            }[];
                            more: boolean;
                        };
                    };
                };
            };
        };
    };
    "casework/prepare-batch": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    caseIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                        number: string;
                        total: number;
                    };
                };
            };
        };
    };
    "casework/approve-batch": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    total: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                        paid: number;
                        held: number;
                        total: number;
                    };
                };
            };
        };
    };
    "casework/cancel-batch": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
        };
    };
    "casework/open-call": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    benefit: string;
                    /** Format: date */
                    opensOn: string;
                    /** Format: date */
                    closesOn: string;
                    document: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        callId: string;
                    };
                };
            };
        };
    };
    "casework/return-payments": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    file: string;
                    /** @default false */
                    commit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        matched: number;
                        total: number;
                        faults: {
                            row: number;
                            number: string;
                            why: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        done: boolean;
                    };
                };
            };
        };
    };
    "casework/set-budget": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitId: string;
                    /** @default * */
                    benefit?: string;
                    year: number;
                    amount: number;
                    document: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        budgetLineId: string;
                    };
                };
            };
        };
    };
    "casework/close-year": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        carried: number;
                        owed: number;
                    };
                };
            };
        };
    };
    "casework/comment": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    text: string;
                    /** @default [] */
                    mentions?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        commentId: string;
                    };
                };
            };
        };
    };
    "casework/read-mentions": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        read: number;
                    };
                };
            };
        };
    };
    "casework/rate": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    level: number;
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/call-back": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/recuse": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    /** @default null */
                    account?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/bulk-approve": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cases: {
                        /** Format: uuid */
                        caseId: string;
                        version: number;
                    }[];
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        takesEffectAt: string;
                    };
                };
            };
        };
    };
    "casework/undo-bulk": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    "casework/start-bundle": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    benefit: string;
                    /** Format: uuid */
                    applicantId: string;
                    /** Format: uuid */
                    bundleId?: string;
                    sheet: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        bundleId: string;
                        opened: number;
                        mended: number;
                        wrong: {
                            line: number;
                            name: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            say: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "casework/attach-bundle": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    bundleId: string;
                    evidenceId: string;
                    name: string;
                    /** Format: byte */
                    content: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        put: number;
                    };
                };
            };
        };
    };
    "casework/submit-bundle": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    bundleId: string;
                    /** @enum {boolean} */
                    declared: true;
                    /** @default false */
                    promised?: boolean;
                    /** @default false */
                    committed?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        filed: number;
                        left: number;
                    };
                };
            };
        };
    };
    "platform/save-view": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    room: "casework" | "policy" | "figures" | "standings";
                    title: string;
                    search: {
                        [key: string]: string;
                    };
                    /** @default null */
                    unitId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        viewId: string;
                    };
                };
            };
        };
    };
    "platform/delete-view": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    viewId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        viewId: string;
                    };
                };
            };
        };
    };
    "platform/open-message": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        path: string;
                    };
                };
            };
        };
    };
    "platform/read-messages": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        read: number;
                    };
                };
            };
        };
    };
    "platform/set-notices": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    lang: "zh" | "en";
                    urgentBy: ("email" | "sms" | "wechat")[];
                    usualBy: ("email" | "sms" | "wechat")[];
                    quietFrom: number;
                    quietUntil: number;
                    /** @enum {string} */
                    digest: "at_once" | "daily";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "platform/give-address": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "email" | "phone";
                    address: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hint: string;
                    };
                };
            };
        };
    };
    "platform/prove-address": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "email" | "phone";
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        result: "proved" | "wrong" | "over";
                    };
                };
            };
        };
    };
    "platform/drop-address": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "email" | "phone";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "platform/move-business-day": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    day: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        ended: number;
                    };
                };
            };
        };
    };
    "registry/standings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            account: string;
                            organisation: string;
                            /** @enum {string} */
                            scope: "self" | "agent";
                            /** @enum {string} */
                            proof: "declared" | "document" | "officer" | "demonstration";
                            since: string;
                        }[];
                    };
                };
            };
        };
    };
    "registry/imports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "organisation" | "person" | "engagement";
                            fileName: string;
                            /** @enum {string} */
                            status: "checking" | "checked" | "failed" | "cancelled" | "recording" | "recorded" | "undoing" | "undone";
                            total: number;
                            read: number;
                            good: number;
                            faulty: number;
                            duplicate: number;
                            recorded: number;
                            why: {
                                zh: string;
                                en: string;
                            } | null;
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    "registry/import": {
        parameters: {
            query: {
                batchId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "organisation" | "person" | "engagement";
                        fileName: string;
                        /** @enum {string} */
                        status: "checking" | "checked" | "failed" | "cancelled" | "recording" | "recorded" | "undoing" | "undone";
                        total: number;
                        read: number;
                        good: number;
                        faulty: number;
                        duplicate: number;
                        recorded: number;
                        why: {
                            zh: string;
                            en: string;
                        } | null;
                        at: string;
                    };
                };
            };
        };
    };
    "registry/import-rows": {
        parameters: {
            query: {
                batchId: string;
                status: "faulty" | "duplicate";
                page?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        size: number;
                        columns: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            required: boolean;
                            secret: boolean;
                            choices: {
                                zh: string;
                                en: string;
                            }[] | null;
                        }[];
                        rows: {
                            line: number;
                            cells: {
                                [key: string]: string;
                            };
                            faults: {
                                column: string;
                                say: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "administration/people": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            name: string;
                            login: string;
                            /** @enum {string} */
                            state: "active" | "no_office" | "blocked";
                            passwordOnce: boolean;
                            desks: {
                                role: string;
                                unitId: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                unit: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            since: string | null;
                            until: string | null;
                            waiting: number;
                            changedAt: string;
                        }[];
                    };
                };
            };
        };
    };
    "administration/person": {
        parameters: {
            query: {
                accountId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        login: string;
                        passwordOnce: boolean;
                        openedAt: string | null;
                        openedBy: string;
                        blocked: {
                            at: string;
                            by: string;
                            reason: string;
                        } | null;
                        offices: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            from: string;
                            until: string | null;
                            held: boolean;
                            endedAt: string | null;
                            endedBy: string;
                            endReason: string | null;
                        }[];
                        grants: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            account: {
                                id: string;
                                name: string;
                            };
                            from: string;
                            until: string | null;
                            reason: string;
                            preparedBy: string;
                            at: string;
                            /** @enum {string} */
                            status: "waiting" | "confirmed" | "rejected";
                            settledBy: string;
                            settledAt: string | null;
                            settleReason: string | null;
                        }[];
                        delegations: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            away: string;
                            delegate: string;
                            from: string;
                            until: string;
                            reason: string;
                            endedAt: string | null;
                        }[];
                        roles: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            inCity: boolean;
                        }[];
                        units: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        today: string;
                    };
                };
            };
        };
    };
    "administration/grants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            account: {
                                id: string;
                                name: string;
                            };
                            from: string;
                            until: string | null;
                            reason: string;
                            preparedBy: string;
                            at: string;
                            /** @enum {string} */
                            status: "waiting" | "confirmed" | "rejected";
                            settledBy: string;
                            settledAt: string | null;
                            settleReason: string | null;
                        }[];
                        waiting: number;
                    };
                };
            };
        };
    };
    "administration/units": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            people: {
                                id: string;
                                name: string;
                                role: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            phone: string;
                            address: string;
                            hours: string;
                            setAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "administration/own": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        desks: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            colleagues: {
                                id: string;
                                name: string;
                            }[];
                        }[];
                        absences: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            away: string;
                            delegate: string;
                            from: string;
                            until: string;
                            reason: string;
                            /** @enum {string} */
                            state: "ahead" | "running" | "over";
                            mine: boolean;
                        }[];
                        relatives: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            relationship: {
                                zh: string;
                                en: string;
                            };
                            number: string;
                            employer: string;
                            at: string;
                        }[];
                        relationships: {
                            /** @enum {string} */
                            id: "spouse" | "direct" | "collateral" | "in_law" | "other";
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        today: string;
                    };
                };
            };
        };
    };
    "administration/absences": {
        parameters: {
            query: {
                unit: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            away: string;
                            delegate: string;
                            from: string;
                            until: string;
                            reason: string;
                            /** @enum {string} */
                            state: "ahead" | "running" | "over";
                            mine: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "administration/audit": {
        parameters: {
            query?: {
                who?: string;
                action?: string;
                kind?: string;
                subject?: string;
                from?: string;
                to?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            at: string;
                            who: string;
                            onBehalfOf: string | null;
                            action: {
                                zh: string;
                                en: string;
                            };
                            subject: {
                                zh: string;
                                en: string;
                            };
                            subjectId: string;
                            subjectName: {
                                zh: string;
                                en: string;
                            } | null;
                            detail: {
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                value: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            request: string;
                        }[];
                        total: number;
                        more: boolean;
                        people: {
                            id: string;
                            name: string;
                        }[];
                        actions: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        kinds: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "policy/rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            cite: string;
                            beneficiary: string;
                            /** @enum {string} */
                            mode: "apply" | "proactive" | "nominated";
                            sum: {
                                zh: string;
                                en: string;
                            };
                            openFigures: number;
                        }[];
                    };
                };
            };
        };
    };
    "policy/rule": {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: {
                            zh: string;
                            en: string;
                        };
                        summary: {
                            zh: string;
                            en: string;
                        } | null;
                        grounds: {
                            cite: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            says: {
                                zh: string;
                                en: string;
                            };
                            confidence: string;
                        }[];
                        conditions: {
                            sentence: {
                                zh: string;
                                en: string;
                            };
                            ground: {
                                cite: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                says: {
                                    zh: string;
                                    en: string;
                                };
                                confidence: string;
                            };
                            assumed: {
                                zh: string;
                                en: string;
                            } | null;
                            parts: {
                                sentence: {
                                    zh: string;
                                    en: string;
                                };
                                ground: {
                                    cite: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    says: {
                                        zh: string;
                                        en: string;
                                    };
                                    confidence: string;
                                };
                                assumed: {
                                    zh: string;
                                    en: string;
                                } | null;
                                parts: {
                                    sentence: {
                                        zh: string;
                                        en: string;
                                    };
                                    ground: {
                                        cite: string;
                                        title: {
                                            zh: string;
                                            en: string;
                                        };
                                        says: {
                                            zh: string;
                                            en: string;
                                        };
                                        confidence: string;
                                    };
                                    assumed: {
                                        zh: string;
                                        en: string;
                                    } | null;
                                }[];
                            }[];
                        }[];
                        amount: {
                            zh: string;
                            en: string;
                        }[];
                        overlap: {
                            sentence: {
                                zh: string;
                                en: string;
                            };
                            assumed: {
                                zh: string;
                                en: string;
                            } | null;
                            cite: string;
                        }[];
                        duties: {
                            zh: string;
                            en: string;
                        }[];
                        evidence: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            optional: boolean;
                        }[];
                        figures: {
                            address: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            rule: string | null;
                            /** @enum {string} */
                            state: "unset" | "unconfirmed" | "set" | "confirmed";
                            why: {
                                zh: string;
                                en: string;
                            } | null;
                            whoSets: {
                                zh: string;
                                en: string;
                            } | null;
                            unit: ("fen" | "count" | "percent_hundredths") | null;
                            history: {
                                value: number | null;
                                from: string;
                                sourceDocument: string;
                                sourceDay: string;
                                /** @enum {string} */
                                standing: "official" | "demonstration";
                                recordedOn: string;
                                setBy: string;
                            }[];
                            maySet: boolean;
                        }[];
                        examples: {
                            title: string;
                            answer: string;
                            sum: string | null;
                            missing: string[];
                        }[];
                        packHash: string;
                    };
                };
            };
        };
    };
    "policy/figures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            address: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            rule: string | null;
                            /** @enum {string} */
                            state: "unset" | "unconfirmed" | "set" | "confirmed";
                            why: {
                                zh: string;
                                en: string;
                            } | null;
                            whoSets: {
                                zh: string;
                                en: string;
                            } | null;
                            unit: ("fen" | "count" | "percent_hundredths") | null;
                            history: {
                                value: number | null;
                                from: string;
                                sourceDocument: string;
                                sourceDay: string;
                                /** @enum {string} */
                                standing: "official" | "demonstration";
                                recordedOn: string;
                                setBy: string;
                            }[];
                            maySet: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "casework/queue": {
        parameters: {
            query?: {
                view?: "mine" | "open" | "all";
                situation?: "draft" | "offered" | "acceptance" | "correction" | "verification" | "work" | "consultation" | "to_publish" | "notice" | "objection" | "decision" | "agreement" | "signing" | "certificate" | "confirmation" | "payment" | "returned" | "milestones" | "missed" | "repayment" | "review" | "paid" | "granted" | "refused" | "declined" | "withdrawn" | "terminated" | "revoked" | "repaid" | "closed";
                colour?: "late" | "warn" | "fine";
                benefit?: string;
                unit?: string;
                area?: string;
                assignee?: string;
                desk?: string;
                filedFrom?: string;
                filedTo?: string;
                decidedFrom?: string;
                decidedTo?: string;
                party?: string;
                search?: string;
                sort?: "due" | "newest" | "oldest";
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            version: number;
                            benefit: {
                                zh: string;
                                en: string;
                            };
                            applicant: string;
                            beneficiary: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            area: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @enum {string} */
                            situation: "draft" | "offered" | "acceptance" | "correction" | "verification" | "work" | "consultation" | "to_publish" | "notice" | "objection" | "decision" | "agreement" | "signing" | "certificate" | "confirmation" | "payment" | "returned" | "milestones" | "missed" | "repayment" | "review" | "paid" | "granted" | "refused" | "declined" | "withdrawn" | "terminated" | "revoked" | "repaid" | "closed";
                            stage: {
                                zh: string;
                                en: string;
                            };
                            assignee: string | null;
                            filedOn: string | null;
                            heldSince: string | null;
                            stageDueOn: string | null;
                            promisedOn: string | null;
                            overdue: boolean;
                            /** @enum {string} */
                            colour: "late" | "warn" | "fine";
                            bulk: boolean;
                            sum: number | null;
                        }[];
                        total: number;
                        more: boolean;
                        late: number;
                        today: string;
                    };
                };
            };
        };
    };
    "casework/queue-choices": {
        parameters: {
            query?: {
                party?: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        situations: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        benefits: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        units: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        desks: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        areas: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        assignees: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        parties: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "casework/find": {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: {
                            rows: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                applicant: string;
                                beneficiary: string;
                                benefit: {
                                    zh: string;
                                    en: string;
                                };
                                situation: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            more: boolean;
                        };
                        people: {
                            rows: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                cases: number;
                                manyCases: boolean;
                                /** Format: uuid */
                                caseId: string;
                            }[];
                            more: boolean;
                        };
                        organisations: {
                            rows: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                cases: number;
                                manyCases: boolean;
                                /** Format: uuid */
                                caseId: string;
                            }[];
                            more: boolean;
                        };
                    };
                };
            };
        };
    };
    "casework/workload": {
        parameters: {
            query?: {
                unit?: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        };
                        units: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        total: {
                            waiting: number;
                            warn: number;
                            late: number;
                        };
                        desks: {
                            id: string;
                            name: string;
                            waiting: number;
                            warn: number;
                            late: number;
                        }[];
                        people: {
                            id: string;
                            name: string;
                            waiting: number;
                            warn: number;
                            late: number;
                        }[];
                        weeks: {
                            from: string;
                            to: string;
                            arrived: number;
                            decided: number;
                            medianDays: number | null;
                        }[];
                        today: string;
                    };
                };
            };
        };
    };
    "casework/comments": {
        parameters: {
            query: {
                caseId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            by: string;
                            text: string;
                            on: string;
                            mentions: string[];
                            unread: boolean;
                        }[];
                        audience: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "casework/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            benefit: {
                                zh: string;
                                en: string;
                            };
                            by: string;
                            text: string;
                            on: string;
                            read: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "casework/procedure": {
        parameters: {
            query: {
                benefit: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: {
                            zh: string;
                            en: string;
                        } | null;
                        stages: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            place: "passed" | "now" | "ahead" | "aside";
                            by: string[];
                            within: number | null;
                            next: string[];
                        }[];
                    };
                };
            };
        };
    };
    "casework/case": {
        parameters: {
            query: {
                caseId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        version: number;
                        benefit: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            cite: string;
                        };
                        applicant: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        beneficiary: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                        };
                        secrets: {
                            key: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            mask: string;
                        }[];
                        unit: {
                            zh: string;
                            en: string;
                        };
                        area: {
                            zh: string;
                            en: string;
                        } | null;
                        /** @enum {string} */
                        situation: "draft" | "offered" | "acceptance" | "correction" | "verification" | "work" | "consultation" | "to_publish" | "notice" | "objection" | "decision" | "agreement" | "signing" | "certificate" | "confirmation" | "payment" | "returned" | "milestones" | "missed" | "repayment" | "review" | "paid" | "granted" | "refused" | "declined" | "withdrawn" | "terminated" | "revoked" | "repaid" | "closed";
                        situationLabel: {
                            zh: string;
                            en: string;
                        };
                        stages: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            place: "passed" | "now" | "ahead" | "aside";
                            by: string[];
                            within: number | null;
                            next: string[];
                        }[];
                        procedure: {
                            zh: string;
                            en: string;
                        };
                        clock: {
                            running: boolean;
                            since: string | null;
                            stageDueOn: string | "open" | null;
                            stageWarnOn: string | "open" | null;
                            promisedOn: string | "open" | null;
                            legalDueOn: string | "open" | null;
                        };
                        noticeUntil: string | null;
                        sum: number | null;
                        allowed: {
                            fen: number;
                            because: {
                                zh: string;
                                en: string;
                            } | null;
                            assumed: {
                                zh: string;
                                en: string;
                            } | null;
                        } | null;
                        judgement: {
                            benefit: string;
                            /** @enum {string} */
                            answer: "due" | "not_due" | "unknown";
                            sum: {
                                /** @enum {string} */
                                kind: "money" | "unset" | "in_kind";
                                fen: number | null;
                                says: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                            payable: boolean;
                            unconfirmed: {
                                address: string;
                                why: string;
                            }[];
                            validOn: string | null;
                            conditions: {
                                sentence: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                truth: "yes" | "no" | "unknown";
                                ground: {
                                    cite: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    says: {
                                        zh: string;
                                        en: string;
                                    };
                                    confidence: string;
                                };
                                assumed: {
                                    zh: string;
                                    en: string;
                                } | null;
                                facts: {
                                    path: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    reads: {
                                        zh: string;
                                        en: string;
                                    };
                                    known: boolean;
                                    source: {
                                        zh: string;
                                        en: string;
                                    } | null;
                                    verified: boolean;
                                }[];
                                parts: {
                                    sentence: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    truth: "yes" | "no" | "unknown";
                                    ground: {
                                        cite: string;
                                        title: {
                                            zh: string;
                                            en: string;
                                        };
                                        says: {
                                            zh: string;
                                            en: string;
                                        };
                                        confidence: string;
                                    };
                                    assumed: {
                                        zh: string;
                                        en: string;
                                    } | null;
                                    facts: {
                                        path: string;
                                        title: {
                                            zh: string;
                                            en: string;
                                        };
                                        reads: {
                                            zh: string;
                                            en: string;
                                        };
                                        known: boolean;
                                        source: {
                                            zh: string;
                                            en: string;
                                        } | null;
                                        verified: boolean;
                                    }[];
                                    parts: {
                                        sentence: {
                                            zh: string;
                                            en: string;
                                        };
                                        /** @enum {string} */
                                        truth: "yes" | "no" | "unknown";
                                        ground: {
                                            cite: string;
                                            title: {
                                                zh: string;
                                                en: string;
                                            };
                                            says: {
                                                zh: string;
                                                en: string;
                                            };
                                            confidence: string;
                                        };
                                        assumed: {
                                            zh: string;
                                            en: string;
                                        } | null;
                                        facts: {
                                            path: string;
                                            title: {
                                                zh: string;
                                                en: string;
                                            };
                                            reads: {
                                                zh: string;
                                                en: string;
                                            };
                                            known: boolean;
                                            source: {
                                                zh: string;
                                                en: string;
                                            } | null;
                                            verified: boolean;
                                        }[];
                                        parts: {
                                            sentence: {
                                                zh: string;
                                                en: string;
                                            };
                                            /** @enum {string} */
                                            truth: "yes" | "no" | "unknown";
                                            ground: {
                                                cite: string;
                                                title: {
                                                    zh: string;
                                                    en: string;
                                                };
                                                says: {
                                                    zh: string;
                                                    en: string;
                                                };
                                                confidence: string;
                                            };
                                            assumed: {
                                                zh: string;
                                                en: string;
                                            } | null;
                                            facts: {
                                                path: string;
                                                title: {
                                                    zh: string;
                                                    en: string;
                                                };
                                                reads: {
                                                    zh: string;
                                                    en: string;
                                                };
                                                known: boolean;
                                                source: {
                                                    zh: string;
                                                    en: string;
                                                } | null;
                                                verified: boolean;
                                            }[];
                                        }[];
                                    }[];
                                }[];
                            }[];
                            amount: {
                                sentence: {
                                    zh: string;
                                    en: string;
                                };
                                fen: number | null;
                            }[];
                            figures: {
                                address: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                value: number;
                                unit: string;
                                setBy: string;
                                source: string;
                                from: string | null;
                            }[];
                            missing: {
                                kind: string;
                                path: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            packHash: string;
                        };
                        possible: ("draft" | "offer" | "consent" | "decline" | "submit" | "resubmit" | "supply" | "sign" | "decline_terms" | "confirm" | "report" | "correct_account" | "appeal" | "withdraw" | "accept" | "request_correction" | "verify" | "complete" | "advise" | "publish" | "propose" | "certify" | "approve" | "refuse" | "terminate" | "return_to" | "take" | "hand_over" | "ask" | "reply" | "escalate" | "object" | "find" | "end_notice" | "end_confirmation" | "assess" | "extend" | "lapse" | "pay" | "return_payment" | "claim_back" | "plan_repayment" | "repay" | "find_appeal" | "order" | "close")[];
                        offers: {
                            /** @enum {string} */
                            kind: "draft" | "offer" | "consent" | "decline" | "submit" | "resubmit" | "supply" | "sign" | "decline_terms" | "confirm" | "report" | "correct_account" | "appeal" | "withdraw" | "accept" | "request_correction" | "verify" | "complete" | "advise" | "publish" | "propose" | "certify" | "approve" | "refuse" | "terminate" | "return_to" | "take" | "hand_over" | "ask" | "reply" | "escalate" | "object" | "find" | "end_notice" | "end_confirmation" | "assess" | "extend" | "lapse" | "pay" | "return_payment" | "claim_back" | "plan_repayment" | "repay" | "find_appeal" | "order" | "close";
                            verb: {
                                zh: string;
                                en: string;
                            };
                            effect: {
                                zh: string;
                                en: string;
                            };
                            done: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            tone: "primary" | "plain" | "grave";
                            fields: ({
                                id: string;
                                /** @enum {string} */
                                type: "text" | "line" | "day" | "number" | "money" | "choice";
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                required: boolean;
                                options?: {
                                    id: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                value?: string;
                            } | {
                                id: string;
                                /** @enum {string} */
                                type: "rows";
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                required: boolean;
                                columns: {
                                    id: string;
                                    /** @enum {string} */
                                    type: "text" | "line" | "day" | "number" | "money" | "choice";
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    required: boolean;
                                    options?: {
                                        id: string;
                                        title: {
                                            zh: string;
                                            en: string;
                                        };
                                    }[];
                                    value?: string;
                                }[];
                            })[];
                        }[];
                        duties: {
                            milestones: {
                                id: string;
                                title: string;
                                due: string | null;
                                sum: number;
                                /** @enum {string} */
                                status: "open" | "reported" | "met" | "settled" | "missed" | "lapsed";
                            }[];
                            paid: number;
                            owed: number;
                            instalments: {
                                due: string;
                                sum: number;
                            }[];
                            gaps: string[];
                            answerUntil: string | null;
                        };
                        decidedSum: number | null;
                        changes: {
                            facts: {
                                path: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                before: string;
                                after: string;
                            }[];
                            filesAdded: number;
                            filesTaken: number;
                        } | null;
                        assignee: string | null;
                        inside: boolean;
                        trail: {
                            sequence: number;
                            /** @enum {string} */
                            kind: "draft" | "offer" | "consent" | "decline" | "submit" | "resubmit" | "supply" | "sign" | "decline_terms" | "confirm" | "report" | "correct_account" | "appeal" | "withdraw" | "accept" | "request_correction" | "verify" | "complete" | "advise" | "publish" | "propose" | "certify" | "approve" | "refuse" | "terminate" | "return_to" | "take" | "hand_over" | "ask" | "reply" | "escalate" | "object" | "find" | "end_notice" | "end_confirmation" | "assess" | "extend" | "lapse" | "pay" | "return_payment" | "claim_back" | "plan_repayment" | "repay" | "find_appeal" | "order" | "close";
                            label: {
                                zh: string;
                                en: string;
                            };
                            by: string;
                            onBehalfOf: string | null;
                            on: string;
                            at: string;
                            text: string | null;
                            clause: string | null;
                            sum: number | null;
                            to: string | null;
                            document: string | null;
                            until: string | null;
                            score: number | null;
                            record: {
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                value: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                        recusals: {
                            own: ("recused" | "relative" | "side") | null;
                            rows: {
                                name: string;
                                reason: string;
                                by: string;
                                on: string;
                            }[];
                        };
                        evidence: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            optional: boolean;
                            proves: string[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                mediaType: string;
                                size: number;
                            }[];
                        }[];
                        documents: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            number: string;
                            on: string;
                            word: boolean;
                        }[];
                        objections: {
                            /** Format: uuid */
                            id: string;
                            reason: string;
                            raisedOn: string;
                            finding: ("upheld" | "rejected") | null;
                            findingReason: string | null;
                            foundOn: string | null;
                        }[];
                        rating: {
                            level: number;
                            title: {
                                zh: string;
                                en: string;
                            };
                            text: string;
                            answer: string | null;
                            callBackBy: string | null;
                        } | null;
                        remedy: {
                            zh: string;
                            en: string;
                        } | null;
                        remedyDays: number | null;
                        queuePlace: number | null;
                        budget: {
                            year: number;
                            /** @enum {string} */
                            of: "benefit" | "unit";
                            set: number | null;
                            spent: number;
                            committed: number;
                        } | null;
                        bundleId: string | null;
                    };
                };
            };
        };
    };
    "casework/my-cases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            benefit: {
                                zh: string;
                                en: string;
                            };
                            applicant: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            situation: "draft" | "offered" | "acceptance" | "correction" | "verification" | "work" | "consultation" | "to_publish" | "notice" | "objection" | "decision" | "agreement" | "signing" | "certificate" | "confirmation" | "payment" | "returned" | "milestones" | "missed" | "repayment" | "review" | "paid" | "granted" | "refused" | "declined" | "withdrawn" | "terminated" | "revoked" | "repaid" | "closed";
                            situationLabel: {
                                zh: string;
                                en: string;
                            };
                            promisedOn: string | null;
                            sum: number | null;
                        }[];
                        bundles: {
                            /** Format: uuid */
                            bundleId: string;
                            benefit: {
                                zh: string;
                                en: string;
                            };
                            applicant: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            people: number;
                            standing: {
                                /** @enum {string} */
                                situation: "draft" | "offered" | "acceptance" | "correction" | "verification" | "work" | "consultation" | "to_publish" | "notice" | "objection" | "decision" | "agreement" | "signing" | "certificate" | "confirmation" | "payment" | "returned" | "milestones" | "missed" | "repayment" | "review" | "paid" | "granted" | "refused" | "declined" | "withdrawn" | "terminated" | "revoked" | "repaid" | "closed";
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                people: number;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "casework/notices": {
        parameters: {
            query?: {
                id?: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                            benefit: {
                                zh: string;
                                en: string;
                            };
                            cite: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            until: string;
                            version: number;
                            unnamed: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "casework/calls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        calls: {
                            /** Format: uuid */
                            id: string;
                            benefit: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            opensOn: string;
                            closesOn: string;
                            document: string;
                        }[];
                        wanted: {
                            benefit: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "casework/batches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batches: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            status: "prepared" | "approved" | "cancelled";
                            total: number;
                            preparedOn: string;
                            preparedByMe: boolean;
                            mayApprove: boolean;
                            approvedOn: string | null;
                            cancelReason: string | null;
                            lines: {
                                /** Format: uuid */
                                caseId: string;
                                number: string;
                                benefit: {
                                    zh: string;
                                    en: string;
                                };
                                beneficiary: string;
                                approvedSum: number;
                                paidSum: number | null;
                                returnedOn: string | null;
                                returnReason: string | null;
                                note: {
                                    zh: string;
                                    en: string;
                                } | null;
                            }[];
                        }[];
                        payable: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            benefit: {
                                zh: string;
                                en: string;
                            };
                            beneficiary: string;
                            sum: number;
                        }[];
                    };
                };
            };
        };
    };
    "casework/reconciliation": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        rows: {
                            unitId: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            benefit: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            budget: number | null;
                            spent: number;
                            committed: number;
                            owed: number;
                        }[];
                        balance: number;
                        lines: number;
                        closed: {
                            on: string;
                            by: string;
                        } | null;
                        mayClose: boolean;
                        units: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "casework/ratings": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        years: number[];
                        year: number | null;
                        units: {
                            name: {
                                zh: string;
                                en: string;
                            };
                            levels: number[] | null;
                            bad: number | null;
                            calledBackInTime: number | null;
                        }[];
                        benefits: {
                            name: {
                                zh: string;
                                en: string;
                            };
                            levels: number[] | null;
                            bad: number | null;
                            calledBackInTime: number | null;
                        }[];
                    };
                };
            };
        };
    };
    "casework/bad-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            applicant: string;
                            level: number;
                            text: string;
                            callBackBy: string | null;
                            overdue: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "casework/bundle": {
        parameters: {
            query: {
                bundleId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        benefit: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        };
                        /** Format: uuid */
                        applicantId: string;
                        papers: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        rows: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            name: string;
                            /** @enum {string} */
                            situation: "draft" | "offered" | "acceptance" | "correction" | "verification" | "work" | "consultation" | "to_publish" | "notice" | "objection" | "decision" | "agreement" | "signing" | "certificate" | "confirmation" | "payment" | "returned" | "milestones" | "missed" | "repayment" | "review" | "paid" | "granted" | "refused" | "declined" | "withdrawn" | "terminated" | "revoked" | "repaid" | "closed";
                            situationLabel: {
                                zh: string;
                                en: string;
                            };
                            gaps: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                may: ("follow" | "commit") | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "casework/bulk-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            cases: number;
                            takesEffectAt: string;
                            /** @enum {string} */
                            status: "waiting" | "undone" | "done";
                            held: {
                                caseId: string;
                                why: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "platform/views": {
        parameters: {
            query: {
                room: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            search: {
                                [key: string]: string;
                            };
                            mine: boolean;
                            shared: boolean;
                            by: string;
                        }[];
                    };
                };
            };
        };
    };
    "platform/messages": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                        total: number;
                        rows: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            /** @enum {string} */
                            urgency: "urgent" | "usual";
                            title: {
                                zh: string;
                                en: string;
                            };
                            body: {
                                zh: string;
                                en: string;
                            };
                            path: string;
                            businessDay: string;
                            read: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "platform/notice-settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        lang: "zh" | "en";
                        urgentBy: ("email" | "sms" | "wechat")[];
                        usualBy: ("email" | "sms" | "wechat")[];
                        quietFrom: number;
                        quietUntil: number;
                        /** @enum {string} */
                        digest: "at_once" | "daily";
                        addresses: {
                            /** @enum {string} */
                            kind: "email" | "phone";
                            hint: string;
                            proved: boolean;
                            /** @enum {string} */
                            code: "to_send" | "sent" | "refused" | "none";
                        }[];
                    };
                };
            };
        };
    };
    "platform/me": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            id: string;
                            name: string;
                        };
                        tenant: {
                            slug: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            demonstration: boolean;
                            businessDay: string;
                        };
                        offices: {
                            role: string;
                            unitId: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            onBehalfOf: string | null;
                        }[];
                        passwordOnce: boolean;
                    };
                };
            };
        };
    };
}
